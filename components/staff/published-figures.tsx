import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { Mark } from '@/components/ui/mark'
import type { DraftedChange } from '@/lib/changes/change-view'
import { isCalculatedHere } from '@/lib/derivations/zonebook'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { formatPeriod } from '@/lib/shared/format-date'
import { RULINGS } from './addresses'
import { RowActions } from './row-actions'

type Props = {
  home: string
  zone: string
  metrics: readonly Metric[]
  figures: readonly Figure[]
  drafted: readonly DraftedChange[]
}

/** The published figures of a zone and its sites, by metric. */
export function PublishedFigures({ home, zone, metrics, figures, drafted }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.zone')
  const groups = metrics
    .map((metric) => ({ metric, of: figures.filter((figure) => figure.metric.key === metric.key) }))
    .filter(({ of }) => of.length > 0)
  if (groups.length === 0) return <p className="text-muted">{t('noFigures')}</p>
  return groups.map(({ metric, of }) => (
    <section key={metric.key} aria-labelledby={`metric-${metric.key}`} className="border-t border-ink py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`metric-${metric.key}`}>{metric.name[locale]}</h3>
        <a
          href={`${home}/figures/new?metric=${metric.key}`}
          aria-label={t('addFigureOf', { metric: metric.name[locale] })}
          className="py-1 text-note"
        >
          {t('addTo')}
        </a>
      </div>
      <ul className="text-note">
        {of.map((figure) => (
          <li
            key={figure.id}
            className="grid gap-x-6 gap-y-1 border-t border-rule py-2 md:grid-cols-[10rem_8rem_minmax(0,1fr)_12rem] md:items-baseline"
          >
            <span className="font-semibold">
              <FigureValue figure={figure} />
            </span>
            <span>{formatPeriod(figure, locale)}</span>
            <span>
              {figure.subject.key !== zone && <Mark>{figure.subject.name[locale]}</Mark>}{' '}
              {figure.definition.text[locale]}{' '}
              <span className="text-muted">
                {figure.source.id}, {figure.source.publisher}
              </span>{' '}
              {figure.standing === 'alternate' && <StandingMark />} <FigureMarks figure={figure} />
            </span>
            <FigureActions
              home={home}
              figure={figure}
              drafted={drafted}
              disputed={of.some((other) => disagrees(figure, other))}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function StandingMark() {
  const t = useTranslations('forms.standings')
  return <Mark>{t('alternate')}</Mark>
}

/** Whether two figures of one metric say different things of the same period, or are in a known conflict. */
const disagrees = (a: Figure, b: Figure) =>
  a.id !== b.id &&
  a.subject.key === b.subject.key &&
  (a.conflict === null ? a.period === b.period && b.conflict === null : a.conflict === b.conflict)

function FigureActions({
  home,
  figure,
  drafted,
  disputed,
}: Pick<Props, 'home' | 'drafted'> & { figure: Figure; disputed: boolean }) {
  const locale = useLocale()
  const t = useTranslations('staff.zone')
  const conflicts = useTranslations('conflicts')
  const about = { metric: figure.metric.name[locale], period: formatPeriod(figure, locale) }
  if (isCalculatedHere(figure)) return <span className="text-muted">{t('calculated')}</span>
  return (
    <RowActions
      edit={`${home}/figures/${figure.id}`}
      drafted={drafted.find(({ kind, base }) => kind === 'observation' && base === figure.id)}
      names={{ change: t('changeFigure', about), withdraw: t('withdrawFigure', about) }}
    >
      {disputed && (
        <a href={`${RULINGS}/${figure.id}`} aria-label={conflicts('ruleOn', about)}>
          {conflicts('rule')}
        </a>
      )}
    </RowActions>
  )
}
