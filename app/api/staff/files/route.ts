import { uploadFile } from '@/lib/attachments/mutations'
import { receivedFile } from '@/lib/entry/upload'

/** Takes a picture or document for a zone (`?zone=`), and goes on to where it is described. */
export const POST = receivedFile({
  back: (zone) => `/admin/zones/${zone}/attachments`,
  keep: uploadFile,
  next: (zone, digest) => `/admin/zones/${zone}/attachments/new?file=${digest}`,
})
