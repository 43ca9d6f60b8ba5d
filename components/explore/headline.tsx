import { useLocale, useTranslations } from 'next-intl'
import { Change } from '@/components/charts/change'
import type { Lines } from '@/components/charts/lines'
import { found } from './found'

/** What the chart has found, where the rules allow one finding to speak for it; else the metric. */
export function Headline({ metric, lines }: { metric: string; lines: Lines }) {
  const locale = useLocale()
  const t = useTranslations('explore')
  const { changes, highest, isOfOneTime } = found(lines)
  const leader = isOfOneTime ? highest : null
  const [only, ...others] = changes
  if (!leader && only && others.length === 0)
    return (
      <h3 className="text-lead" data-change={`${only.change.from.id} ${only.change.to.id}`}>
        <Change
          change={only.change}
          metric={t('ofSubject', { metric, subject: only.subject.name[locale] })}
        />
      </h3>
    )
  return (
    <h3 className="text-lead">
      {leader ? t('most', { metric, subject: leader.subject.name[locale] }) : metric}
    </h3>
  )
}
