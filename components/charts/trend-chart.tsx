import { useLocale, useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import { qualifierWord } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { axisScale, onAxis } from './axis-scale'
import { BreakList } from './break-list'
import { ChartLegend } from './chart-legend'
import { labelled, type Plot } from './plot'
import { PlotLines } from './plot-lines'
import { PlotMarks } from './plot-marks'
import { markTarget, type Target, withinReach } from './within-reach'

/** As narrow as the drawing gets, in pixels, and what a character of a label takes up. */
const NARROWEST = { width: 216, height: 192 }
const CHARACTER = 7.5

/** Draws a plot and nothing else. Its labels are HTML, so that they keep their size and lead to their passports. */
export function TrendChart({ plot, unit }: { plot: Plot; unit: string }) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const said = axisScale(plot.levels, unit, locale)
  const texts = new Map(plot.marks.map(({ point: { figure } }) => [figure.id, labelOf(figure, said, locale)]))
  const levels = plot.levels.map(({ value, y }) => ({ y, text: onAxis(String(value), unit, said, locale) }))
  const gutter = Math.max(...levels.map(({ text }) => text.length)) * 0.52 + 0.6
  const room = (Math.max(...[...texts.values()].map((text) => text.length)) * CHARACTER + 8) / 3.2
  const labels = labelled(plot.marks, room)
  const isLabelled = new Set(labels.map(({ point }) => point.figure.id))
  const reached = withinReach(
    [
      ...plot.marks.map(({ point: { figure }, x, y }) => ({ figure, x, y })),
      ...plot.gaps.map((gap) => ({ ...gap, y: 100 })),
    ]
      .filter(({ figure }) => !isLabelled.has(figure.id))
      .map(({ figure: { id }, ...at }) => ({ id, target: markTarget(at, NARROWEST) })),
    labels.map((mark) => labelTarget(mark, texts.get(mark.point.figure.id) ?? '')),
  )
  const [first, last] = [plot.marks.at(0)?.point.figure, plot.marks.at(-1)?.point.figure]
  if (!first || !last) return null

  const label = t('label', {
    metric: first.metric.name[locale],
    subject: first.subject.name[locale],
    count: plot.marks.length,
    from: formatPeriod(first, locale),
    to: formatPeriod(last, locale),
  })
  return (
    <>
      <div
        role="group"
        aria-label={label}
        className="relative mt-8 mr-2 mb-8 h-48"
        style={{ marginLeft: `${gutter}rem` }}
      >
        {levels.map(({ text, y }) => (
          <div
            key={text}
            aria-hidden
            data-numbers="scale"
            className="absolute inset-x-0 border-t border-rule"
            style={{ top: `${y}%` }}
          >
            <span className="absolute right-full -translate-y-1/2 pr-2 text-note whitespace-nowrap text-muted">
              {text}
            </span>
          </div>
        ))}
        <PlotLines plot={plot} />
        {plot.breaks.length > 1 &&
          plot.breaks.map(({ x }, i) => (
            <span
              key={x}
              aria-hidden
              className="absolute bottom-0 bg-paper/80 px-0.5 text-note leading-tight text-warn"
              style={{ left: `${x}%` }}
            >
              {i + 1}
            </span>
          ))}
        <PlotMarks plot={plot} reached={reached} />
        {labels.map(({ point: { figure }, x, y }) => (
          <a
            key={figure.id}
            href={href(locale, `/figures/${figure.id}`)}
            className={`absolute -mt-2 -translate-y-full bg-paper/80 px-0.5 text-note leading-tight font-semibold whitespace-nowrap no-underline hover:underline ${LEANING[leaning(x)]}`}
            style={{ left: `${x}%`, top: `${y}%` }}
          >
            <data value={figure.value ?? ''}>{texts.get(figure.id)}</data>
          </a>
        ))}
        {plot.years.map(({ year, x }) => (
          <span
            key={year}
            aria-hidden
            className="absolute top-full mt-1.5 -translate-x-1/2 text-note whitespace-nowrap text-muted"
            style={{ left: `${x}%` }}
          >
            {year}
          </span>
        ))}
      </div>
      <ChartLegend plot={plot} />
      <BreakList breaks={plot.breaks} />
    </>
  )
}

const LEANING = { left: '-translate-x-full pl-0', middle: '-translate-x-1/2', right: '' } as const
const leaning = (x: number) => (x > 85 ? 'left' : x < 15 ? 'right' : 'middle')

/** A label stands above its mark, and leans inwards at the edges. */
function labelTarget(at: { x: number; y: number }, text: string): Target {
  const mark = markTarget(at, NARROWEST)
  const [x, bottom, width] = [(mark.left + mark.right) / 2, mark.top + 4, text.length * CHARACTER + 4]
  const left = { left: x - width, middle: x - width / 2, right: x }[leaning(at.x)]
  return { left, right: left + width, top: bottom - 24, bottom }
}

function labelOf({ value, unit, qualifier }: Figure, said: string, locale: Locale) {
  return [qualifierWord(qualifier, locale), onAxis(value ?? '', unit, said, locale)].filter(Boolean).join(' ')
}
