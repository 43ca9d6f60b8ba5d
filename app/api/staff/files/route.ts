import { MOST_BYTES, uploadFile } from '@/lib/attachments/mutations'
import { boundedForm } from '@/lib/entry/bounded-form'
import { goTo, staffRoute } from '@/lib/entry/staff-file'
import { slug } from '@/lib/shared/fields'

/** What a form adds around its file. */
const AROUND = 64 * 1024

/** Takes a picture or document for a zone (`?zone=`), and goes on to where it is described. */
export const POST = staffRoute(async ({ actor, request }) => {
  const zone = slug.safeParse(new URL(request.url).searchParams.get('zone'))
  if (!zone.success) return null
  const page = `/admin/zones/${zone.data}/attachments`
  const back = (problem: string) => goTo(`${page}?problem=${problem}`)
  const form = await boundedForm(request, MOST_BYTES + AROUND)
  if (!form) return back('too_large')
  const file = form.get('file')
  if (!(file instanceof File)) return back('empty')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await uploadFile(actor, { zone: zone.data, name: file.name, bytes })
  return kept.ok ? goTo(`${page}/new?file=${kept.value.digest}`) : back(kept.problem.code)
})
