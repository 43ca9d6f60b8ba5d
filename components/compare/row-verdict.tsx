import { useLocale, useTranslations } from 'next-intl'
import type { Difference, Row } from '@/lib/compare/comparison'
import type { Place } from '@/lib/compare/place'
import { type Asked, compareHref } from './address'
import { VerdictMark } from './verdict-mark'

type Props = { row: Row; places: readonly Place[]; asked: Asked }

/** Whether a row can be compared, and what keeps it from that: named at once, and in full when it is opened. */
export function RowVerdict({ row, places, asked }: Props) {
  const locale = useLocale()
  const t = useTranslations('compare')
  const { verdict, differences, together, metric } = row
  const said = t(`verdict.${verdict}`)
  if (differences.length === 0) return <VerdictMark verdict={verdict}>{said}</VerdictMark>
  const gravest = differences.filter((one) => one.verdict === verdict)
  const reasons = gravest.map(({ what }) => t(`criterion.${what}`)).join(', ')
  return (
    <>
      <details>
        <summary>
          <VerdictMark verdict={verdict}>{t('verdictBecause', { verdict: said, reasons })}</VerdictMark>
        </summary>
        <dl data-numbers="quoted">
          {differences.map((difference) => (
            <Reason key={difference.what} difference={difference} places={places} />
          ))}
        </dl>
      </details>
      {together && (
        <p>
          {t.rich('together', {
            places: namesOf(together.places, places, locale),
            verdict: t(`verdict.${together.verdict}`),
            link: (words) => (
              <a
                rel="nofollow"
                href={compareHref(locale, asked, { zones: together.places, metrics: [metric.key] })}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </>
  )
}

const namesOf = (keys: readonly string[], places: readonly Place[], locale: 'en' | 'vi') =>
  keys.map((key) => places.find((place) => place.key === key)?.name[locale] ?? key).join(', ')

function Reason({
  difference: { what, verdict, sides },
  places,
}: {
  difference: Difference
  places: readonly Place[]
}) {
  const locale = useLocale()
  const t = useTranslations('compare')
  return (
    <>
      <dt>
        <VerdictMark verdict={verdict}>{t(`criterion.${what}`)}</VerdictMark>
      </dt>
      {sides.map((side) => (
        <dd key={side.said.en}>
          {t('side', { places: namesOf(side.places, places, locale), said: side.said[locale] })}
        </dd>
      ))}
    </>
  )
}
