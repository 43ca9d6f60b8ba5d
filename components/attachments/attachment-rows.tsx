import { useLocale, useTranslations } from 'next-intl'
import { type Attachment, fileAddress } from '@/lib/attachments/attachment'
import { StoredImage } from './stored-image'

type Props = { attachments: readonly Attachment[]; address: string }

/** What a zone shows now, for its staff: a small picture of each, what is said of it, and the way to change it. */
export function AttachmentRows({ attachments, address }: Props) {
  const locale = useLocale()
  const t = useTranslations('attachments')
  if (attachments.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="grid gap-6">
      {attachments.map(({ key, id, kind, title, alternative, credit, file, renditions }) => (
        <li key={key} className="grid gap-4 border-t border-rule pt-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
          {kind === 'picture' && renditions[0] ? (
            <StoredImage
              src={fileAddress(file, renditions[0])}
              alt={alternative?.[locale] ?? ''}
              loading="lazy"
            />
          ) : (
            <span className="text-note text-muted">{t('kinds.document')}</span>
          )}
          <div className="grid content-start gap-1">
            <h2 className="text-body font-semibold">{title[locale]}</h2>
            {alternative && <p className="measure">{alternative[locale]}</p>}
            <p className="text-note text-muted">{credit}</p>
            <p className="flex flex-wrap gap-x-4 text-note">
              <a href={`${address}/${id}`}>{t('change', { title: title[locale] })}</a>
              <a href={`/admin/history/attachment/${key}`}>{t('history', { title: title[locale] })}</a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
