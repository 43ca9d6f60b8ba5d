import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import type { LinkView } from '@/lib/preview/links'
import { LinkList } from './link-list'
import { type ShareAction, ShareForm } from './share-form'

type Props = {
  changeSet: number
  /** Whether it is under review, and a link can be given. */
  open: boolean
  links: readonly LinkView[]
  share: ShareAction
  revoke: FormAction
}

/** Where a publisher shows a change set to named people before it is public. */
export function LinksSection({ changeSet, open, links, share, revoke }: Props) {
  const t = useTranslations('preview.links')
  const address = `/admin/changes/${changeSet}`
  return (
    <section aria-labelledby="preview-links" className="border-t border-ink pt-6">
      <h2 id="preview-links" className="mb-2 text-lead">
        {t('title')}
      </h2>
      <p className="mb-5 measure text-note text-muted">{t('about')}</p>
      {open ? (
        <ShareForm action={share} address={address} changeSet={changeSet} />
      ) : (
        <p className="text-note">{t('notYet')}</p>
      )}
      {links.length > 0 && (
        <div className="mt-8">
          <LinkList links={links} revoke={revoke} address={address} />
        </div>
      )}
    </section>
  )
}
