import { useLocale, useTranslations } from 'next-intl'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Button, ButtonLink } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { ContentList as List } from '@/lib/editor/content-view'
import type { WrittenKind } from '@/lib/editor/described'
import { ContentTable } from './content-table'

type Props = { kind: WrittenKind; list: List; find: string; page: number; onlyStale: boolean }

/** What stands of one kind: to be searched, with what lags behind in one language and what one's draft changes. */
export function ContentList({ kind, list, find, page, onlyStale }: Props) {
  const locale = useLocale()
  const t = useTranslations('editor')
  const { rows, total, pages, made } = list
  return (
    <>
      <StaffHeading title={t(`kinds.${kind}`)} crumbs={[{ label: t('title'), href: '/admin/content' }]}>
        <ButtonLink look="plain" href={`/admin/content/${kind}/new`}>
          {t(`add.${kind}`)}
        </ButtonLink>
      </StaffHeading>
      <form
        role="search"
        action={`/admin/content/${kind}`}
        className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3"
      >
        <TextField
          name="find"
          type="search"
          label={t('list.find')}
          hint={t('list.findHint')}
          defaultValue={find}
          autoComplete="off"
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="stale"
            value="yes"
            defaultChecked={onlyStale}
            className="size-5 accent-accent"
          />
          {t('list.onlyStale')}
        </label>
        <Button look="plain">{t('list.button')}</Button>
      </form>
      {made.length > 0 && (
        <section aria-labelledby="made" className="mb-6">
          <h2 id="made" className="mb-1 text-lead">
            {t('list.made')}
          </h2>
          <ul className="[&_a]:inline-block [&_a]:py-1">
            {made.map(({ change, name }) => (
              <li key={change}>
                <a href={`/admin/content/${kind}/new?change=${change}`}>{name[locale]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mb-2 text-note text-muted">{t('list.total', { total })}</p>
      {rows.length > 0 && <ContentTable kind={kind} rows={rows} />}
      {pages > 1 && <Pages {...{ kind, find, page, pages, onlyStale }} />}
    </>
  )
}

function Pages({ kind, find, page, pages, onlyStale }: Omit<Props, 'list'> & { pages: number }) {
  const t = useTranslations('editor.list')
  const at = (number: number) =>
    `/admin/content/${kind}?${new URLSearchParams({ find, ...(onlyStale && { stale: 'yes' }), page: String(number) })}`
  return (
    <nav aria-label={t('pages')} className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {page > 1 && <a href={at(page - 1)}>{t('previous')}</a>}
      <span className="text-note text-muted">{t('page', { page, pages })}</span>
      {page < pages && <a href={at(page + 1)}>{t('next')}</a>}
    </nav>
  )
}
