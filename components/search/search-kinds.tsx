import { useLocale, useTranslations } from 'next-intl'
import { searchPath } from '@/lib/search/asked'
import type { Results } from '@/lib/search/search'
import { href } from '@/lib/words/href'

/** How many were found of each kind, each a way to those alone. */
export function SearchKinds({ results }: { results: Results }) {
  const locale = useLocale()
  const t = useTranslations('search')
  const { query, kinds, kind, total } = results
  const all = { kind: null, count: total, words: t('all') }
  const choices = [all, ...kinds.map((one) => ({ ...one, words: t(`kinds.${one.kind}`) }))]
  return (
    <nav aria-label={t('narrow')} className="no-print mt-8 border-y border-rule py-2 text-note">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 [&_a]:inline-block [&_a]:py-1.5 [&_a[aria-current]]:font-semibold [&_a[aria-current]]:no-underline">
        {choices.map((one) => (
          <li key={one.words}>
            <a
              rel="nofollow"
              href={href(locale, searchPath({ query, kind: one.kind, page: 1 }))}
              aria-current={one.kind === kind ? 'true' : undefined}
            >
              {one.words} <span className="text-muted">{one.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
