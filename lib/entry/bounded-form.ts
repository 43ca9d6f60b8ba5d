import 'server-only'

/** So much more is read and thrown away, so that a browser that sends too much hears so instead of a broken line. */
const PATIENCE = 4

/**
 * The fields of a form with a file, when all of it together has at most so many bytes.
 * @returns null when it has more, or is no such form. No more than that is ever held.
 */
export async function boundedForm(request: Request, most: number): Promise<FormData | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return null
  if (Number(request.headers.get('content-length') ?? 0) > most * PATIENCE) return null
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.length
    if (bytes > most * PATIENCE) return null
    if (bytes > most) chunks.length = 0
    else chunks.push(chunk)
  }
  if (bytes > most) return null
  const body = new Response(new Blob(chunks), { headers: { 'content-type': type } })
  // A body that is cut off, or is none, is the sender's fault.
  return body.formData().catch(() => null)
}
