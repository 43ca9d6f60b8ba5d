import { useTranslations } from 'next-intl'
import { VERDICTS } from '@/lib/compare/comparison'
import { VerdictMark } from './verdict-mark'

const MEANS = { comparable: 'green', with_care: 'amber', not_comparable: 'red' } as const

/** What the three verdicts tell. */
export function VerdictLegend() {
  const t = useTranslations('compare')
  return (
    <dl className="grid gap-x-10 gap-y-4 border-y border-rule py-4 md:grid-cols-3">
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt className="font-semibold">
            <VerdictMark verdict={verdict}>{t(`verdict.${verdict}`)}</VerdictMark>
          </dt>
          <dd className="text-note text-muted">{t(`start.${MEANS[verdict]}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
