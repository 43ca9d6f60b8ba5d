import { useLocale, useTranslations } from 'next-intl'
import type { AsOf } from '@/lib/shared/as-of'
import type { Release } from '@/lib/releases/release'
import { href } from '@/lib/words/href'

/** Which release this one takes back, and which took it back, as far as that was known at a time. */
export function TakenBack({
  at,
  release: { rollsBack, takenBackBy },
}: {
  at: AsOf
  release: Pick<Release, 'rollsBack' | 'takenBackBy'>
}) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const known = takenBackBy.filter((taker) => at === 'live' || taker <= at)
  const said = [
    ...(rollsBack === null ? [] : [{ number: rollsBack, words: t('takesBack', { number: rollsBack }) }]),
    ...known.map((number) => ({ number, words: t('takenBackBy', { number }) })),
  ]
  return said.map(({ number, words }) => (
    <p key={number} className="mt-3 border-l-4 border-warn pl-4 font-semibold">
      <a href={href(locale, `/releases/${number}`)}>{words}</a>
    </p>
  ))
}
