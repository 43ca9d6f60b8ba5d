import { signedInActor } from '@/lib/auth/actor'
import { findFile } from '@/lib/attachments/queries'
import { readStored } from '@/lib/storage/storage'

type Context = { params: Promise<{ digest: string; name: string }> }

const NAME = /^(?<width>\d{1,5}|document)\.(webp|pdf)$/
const nothing = () => new Response('There is no such file. Không có tệp này.', { status: 404 })

/**
 * A picture or document that pages show. Its address holds the digest of its content, so it never changes. What is not
 * published yet is for staff alone.
 */
export async function GET(_request: Request, { params }: Context) {
  const { digest, name } = await params
  const width = NAME.exec(name)?.groups?.['width']
  if (width === undefined || !/^[0-9a-f]{64}$/.test(digest)) return nothing()
  const found = await findFile(digest, width === 'document' ? null : Number(width))
  if (!found || (!found.isPublished && !(await signedInActor()))) return nothing()
  const bytes = await readStored(found.rendition.digest)
  if (!bytes) return nothing()
  const { mediaType } = found.rendition
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-length': String(found.rendition.bytes),
      'cache-control': found.isPublished ? 'public, max-age=31536000, immutable' : 'private, no-store',
      'x-content-type-options': 'nosniff',
      // Whatever a document holds, it runs nothing here.
      'content-security-policy': "default-src 'none'; sandbox",
      ...(mediaType === 'application/pdf' && {
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      }),
    },
  })
}
