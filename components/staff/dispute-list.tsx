import { useLocale, useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figures/figure-value'
import { Mark } from '@/components/ui/mark'
import type { Dispute } from '@/lib/conflicts/dispute'
import { formatPeriod } from '@/lib/shared/format-date'
import { publisherOf } from '@/lib/sources/publisher'
import { RULINGS } from './addresses'

/** What sources disagree about, each with the way to its ruling. */
export function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const t = useTranslations('conflicts')
  if (disputes.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="border-b border-rule">
      {disputes.map((dispute) => (
        <Entry key={dispute.key} dispute={dispute} />
      ))}
    </ul>
  )
}

function Entry({ dispute }: { dispute: Dispute }) {
  const locale = useLocale()
  const [t, standings] = [useTranslations('conflicts'), useTranslations('forms.standings')]
  const { key, conflict, figures } = dispute
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-2">
      <div className="measure">
        <h2 className="text-body">
          <a href={`${RULINGS}/${key}`}>{disputeName(dispute, locale)}</a>
        </h2>
        <p className="mt-1 text-note text-muted">{conflict ? conflict.ruling[locale] : t('undescribed')}</p>
      </div>
      <ul className="grid content-start gap-1 text-note">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureValue figure={figure} /> ({formatPeriod(figure, locale)}, {publisherOf(figure.source)}){' '}
            {figure.standing === 'alternate' && <Mark>{standings('alternate')}</Mark>}
          </li>
        ))}
        {figures.length === 0 && <li className="text-muted">{t('wordsAlone')}</li>}
      </ul>
    </li>
  )
}

/** What a dispute is called: the conflict's topic, or what its figures are of. */
export function disputeName({ conflict, figures }: Dispute, locale: 'en' | 'vi') {
  if (conflict) return `${conflict.key}: ${conflict.topic[locale]}`
  const [figure] = figures
  if (!figure) return ''
  return [figure.metric.name[locale], figure.subject.name[locale], formatPeriod(figure, locale)].join(', ')
}
