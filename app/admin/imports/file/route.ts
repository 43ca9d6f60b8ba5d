import { boundedForm } from '@/lib/entry/bounded-form'
import { goTo, staffRoute } from '@/lib/entry/staff-file'
import { receiveImport } from '@/lib/imports/mutations'
import { uploadForm } from '@/lib/imports/schema'
import { LIMITS } from '@/lib/spreadsheets/limits'

/** What a form adds around its file. */
const AROUND = 64 * 1024

const back = (problem: string) => goTo(`/admin/imports?problem=${problem}`)

/** Takes a spreadsheet in, as the form of the page sends it, with scripts or without. */
export const POST = staffRoute(async ({ actor, request }) => {
  const form = await boundedForm(request, LIMITS.bytes + AROUND)
  if (!form) return back('too_big')
  const file = form.get('file')
  if (!(file instanceof File) || file.name === '') return back('no_file')
  const input = uploadForm.safeParse({ name: file.name.slice(-200), locale: form.get('locale') })
  if (!input.success) return back('no_language')
  const received = await receiveImport(actor, {
    ...input.data,
    bytes: new Uint8Array(await file.arrayBuffer()),
  })
  return received.ok ? goTo(received.value.next) : back(received.problem.code)
})
