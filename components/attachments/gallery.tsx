import type { Attachment } from '@/lib/attachments/attachment'
import { DocumentList } from './document-list'
import { Picture } from './picture'

/** The pictures and documents of a zone; the page shows nothing of it where there are none. */
export function Gallery({ attachments }: { attachments: readonly Attachment[] }) {
  const pictures = attachments.filter(({ kind }) => kind === 'picture')
  const documents = attachments.filter(({ kind }) => kind === 'document')
  return (
    <>
      {pictures.length > 0 && (
        <div className="grid gap-8 md:grid-cols-2">
          {pictures.map((picture) => (
            <Picture key={picture.key} attachment={picture} />
          ))}
        </div>
      )}
      {documents.length > 0 && <DocumentList documents={documents} />}
    </>
  )
}
