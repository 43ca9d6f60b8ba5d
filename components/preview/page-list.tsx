import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { bothSides, staffAddress } from '@/lib/preview/reading'
import type { Page } from './affected'
import { usePageName } from './page-words'

/** Shown at once; the others are folded. */
const AT_SIGHT = 12

type Props = { changeSet: number; pages: readonly Page[] }

/** The pages that a publication changes, each to be seen before and after. */
export function PageList({ changeSet, pages }: Props) {
  const t = useTranslations('preview.pages')
  const rest = pages.slice(AT_SIGHT)
  return (
    <div className="grid grid-cols-1 gap-3">
      <Pages changeSet={changeSet} pages={pages.slice(0, AT_SIGHT)} />
      {rest.length > 0 && (
        <Disclosure summary={t('more', { count: rest.length })}>
          <Pages changeSet={changeSet} pages={rest} />
        </Disclosure>
      )}
    </div>
  )
}

function Pages({ changeSet, pages }: Props) {
  const locale = useLocale()
  const t = useTranslations('preview.pages')
  const nameOf = usePageName()
  return (
    <ul className="max-w-3xl border-t border-rule text-note">
      {pages.map((page) => {
        const name = nameOf(page)
        return (
          <li
            key={page.path}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span>{name}</span>
            <span className="flex flex-wrap gap-x-5">
              <a href={bothSides(changeSet, locale, page.path)} aria-label={t('openOf', { page: name })}>
                {t('open')}
              </a>
              <a
                href={staffAddress(changeSet, 'after', locale, page.path)}
                aria-label={t('afterOf', { page: name })}
              >
                {t('after')}
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
