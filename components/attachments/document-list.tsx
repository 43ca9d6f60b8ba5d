import { useLocale, useTranslations } from 'next-intl'
import { type Attachment, fileAddress } from '@/lib/attachments/attachment'
import { formatBytes } from '@/lib/shared/format'

/** Documents to take along: what each is called, whose it is, and how large the file is. */
export function DocumentList({ documents }: { documents: readonly Attachment[] }) {
  const locale = useLocale()
  const t = useTranslations('attachments')
  return (
    <ul className="grid gap-3">
      {documents.map(({ key, file, title, credit, renditions }) => {
        const own = renditions.at(-1)
        return (
          own && (
            <li key={key} data-numbers="quoted">
              <a href={fileAddress(file, own)}>{title[locale]}</a>
              <span className="block text-note text-muted">
                {t('documentIs', { credit, size: formatBytes(own.bytes, locale) })}
              </span>
            </li>
          )
        )
      })}
    </ul>
  )
}
