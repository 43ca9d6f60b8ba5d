import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { axisScale } from '@/components/charts/axis-scale'
import { BreakList } from '@/components/charts/break-list'
import { ChartLegend } from '@/components/charts/chart-legend'
import { LineChart } from '@/components/charts/line-chart'
import { toLines } from '@/components/charts/lines'
import { Publishers } from '@/components/charts/publishers'
import { unitWords } from '@/components/metrics/unit-words'
import type { Figure } from '@/lib/figures/figure'
import { yearsTogether } from '@/lib/figures/cumulative'
import type { Text } from '@/lib/shared/text'
import { formatPeriod } from '@/lib/shared/format-date'
import { readingDay, readingQuery } from '@/lib/words/reading'
import { publisherOf } from '@/lib/sources/publisher'
import type { ExploredSubject } from './explored-subject'
import { Explorer } from './explorer'
import { Headline } from './headline'
import { LinesTable } from './lines-table'
import { NotDrawn } from './not-drawn'
import { toExplored } from './to-explored'
import { useExplorerWords } from './explorer-words'
import { WhatItSays } from './what-it-says'

export type { ExploredSubject } from './explored-subject'

type Props = {
  metric: { key: string; name: Text }
  subjects: readonly ExploredSubject[]
  /** A fuller table than that of the drawn values, where the page has one: it then stands open. */
  table?: ReactNode
  /** Where the page has the latest values as bars, which is where a reader looks when there are no lines. */
  bars?: string
}

/**
 * A metric of several subjects in one chart: drawn here as SVG with its table, and taken over by an explorable chart
 * once the page has painted. Where no two values can stand in one drawing, the table alone.
 */
export function ExploreFigures({ metric, subjects, table, bars }: Props) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const says = useTranslations('explore')
  const words = useExplorerWords()
  const name = metric.name[locale]
  const lines = toLines(subjects.map(({ figures }) => figures))
  const silent = subjects.filter(({ figures }) => figures.length === 0)
  const numbers = table ?? <LinesTable caption={t('table.caption', { metric: name })} subjects={subjects} />
  if (!lines)
    return (
      <figure className="min-w-0 border-t border-ink pt-4">
        <figcaption>
          <h3 className="text-lead">{name}</h3>
          <p className="text-note text-muted">
            {says('nothingToDraw')}{' '}
            {bars !== undefined && says.rich('asBars', { bars: (words) => <a href={bars}>{words}</a> })}
          </p>
        </figcaption>
        <NotDrawn rest={[]} silent={silent} />
        <div className="mt-3">{numbers}</div>
      </figure>
    )

  const drawn = lines.lines.flatMap(({ series }) => series.segments.flatMap(({ points }) => points))
  const counts = new Set(lines.lines.map(({ series }) => series.segments.at(-1)?.definition.key))
  const left = lines.lines.reduce((sum, { series }) => sum + series.left.length, 0)
  const plots = lines.lines.map(({ plot }) => plot)
  const all = {
    marks: plots.flatMap(({ marks }) => marks),
    joins: plots.flatMap(({ joins }) => joins),
    breaks: plots.flatMap(({ breaks }) => breaks),
    gaps: plots.flatMap(({ gaps }) => gaps),
  }
  const publisher = ({ source }: Figure) =>
    source.quality === 'background' ? t('quality.background') : publisherOf(source)
  const sources = [...new Set(drawn.map(({ figure }) => publisher(figure)))].join('; ')
  const unit = [axisScale(plots[0]?.levels ?? [], lines.unit, locale), unitWords(lines.unit, locale)]
  const chart = toExplored(lines, {
    locale,
    metric: metric.key,
    title: name,
    sources,
    asOf: readingQuery() === null ? null : readingDay(),
    remarks(figure) {
      const { verified, status } = figure
      const years = yearsTogether(figure)
      return [
        years === null ? '' : t('together', { years }),
        status === 'reported' ? '' : t(`status.${status}`),
        verified ? '' : t('unverified'),
      ]
        .filter(Boolean)
        .join(', ')
    },
    missing: ({ missingCause }) => [t('notReported'), missingCause?.[locale]].filter(Boolean).join(': '),
  })
  return (
    <figure className="min-w-0 border-t border-ink pt-4">
      <figcaption>
        <Headline metric={name} lines={lines} />
        <p className="text-note text-muted">
          {[name, unit.filter(Boolean).join(' ')]
            .filter((words, i) => words !== '' && (i === 0 || words !== name.toLowerCase()))
            .join(', ')}
        </p>
        <WhatItSays metric={name} lines={lines} />
        {counts.size > 1 && <p className="mt-1 measure text-note text-muted">{says('differs')}</p>}
      </figcaption>
      <Explorer
        chart={chart}
        words={words(name)}
        drawing={<LineChart lines={lines} metric={name} />}
        table={numbers}
        open={table !== undefined}
      >
        <ChartLegend plot={all} />
        {lines.lines.map(({ plot: { breaks }, subject }) =>
          breaks.length === 0 ? null : (
            <details key={subject.key} className="mt-2 text-note">
              <summary>{says('breaksOf', { subject: subject.name[locale], count: breaks.length })}</summary>
              <BreakList breaks={breaks} />
            </details>
          ),
        )}
        <NotDrawn rest={lines.rest} silent={silent} left={left} />
        <p className="mt-2 text-note text-muted">
          {t('sourceIs', { publisher: '' })}
          <Publishers figures={drawn.map(({ figure }) => figure)} />.{' '}
          {says(
            'periods',
            periodsOf(drawn, (figure) => formatPeriod(figure, locale)),
          )}
        </p>
      </Explorer>
    </figure>
  )
}

function periodsOf(points: readonly { figure: Figure; time: number }[], words: (figure: Figure) => string) {
  const inTime = points.toSorted((a, b) => a.time - b.time)
  const [first, last] = [inTime.at(0)?.figure, inTime.at(-1)?.figure]
  return { from: first ? words(first) : '', to: last ? words(last) : '' }
}
