import { toCsv } from '@/lib/api/csv'
import { formatDate } from '@/lib/shared/format-date'
import { parkDayOf } from '@/lib/shared/park-day'
import type { RefObject } from 'react'
import { csvRows } from './csv-rows'
import type { Explored, ExplorerWords } from './explored'
import { fill } from './fill'
import { picture } from './picture'
import type { Shown, Taken } from './shown'

type Chosen = { chart: Explored; words: ExplorerWords; shown: Shown; box: RefObject<HTMLElement | null> }

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

/** The explorable drawing, once it is there; it may have been asked for a moment ago. */
async function drawingIn({ box }: Chosen): Promise<SVGSVGElement> {
  for (let tries = 0; tries < 60; tries++) {
    await painted()
    const drawing = box.current?.querySelector<SVGSVGElement>('svg.recharts-surface')
    if (drawing) return drawing
  }
  throw new Error('There is no drawing to save')
}

/** Hands a file to the reader. */
function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const addressNow = () => location.href.split('#')[0] ?? ''

/** What stands around the picture wherever it goes: title, sources, state and address. */
function said({ chart, words, shown }: Chosen) {
  const title =
    shown.base === null || shown.view === 'bar'
      ? [chart.title, chart.unit]
          .filter((words) => words !== '' && words !== chart.title.toLowerCase())
          .join(', ')
      : fill(words.indexTitle, { value: chart.title, year: String(shown.base) })
  const date = formatDate(chart.asOf ?? parkDayOf(new Date()), chart.locale)
  return {
    title,
    notes: [
      fill(words.dataFrom, { sources: chart.sources }),
      fill(words.asOf, { date, release: String(chart.release) }),
      addressNow(),
    ],
  }
}

/**
 * Saves the chart as the reader sees it, as SVG or as PNG at twice its size, or its figures as CSV.
 * @throws Error when there is no drawing to save, or the browser cannot draw it
 */
export async function takeAlong(kind: Taken, chosen: Chosen): Promise<void> {
  const { chart } = chosen
  const name = `zonebook-${chart.metric}.${kind}`
  if (kind === 'csv') {
    const { header, rows } = csvRows(chart, location.origin)
    return save(new Blob([toCsv(header, rows)], { type: 'text/csv;charset=utf-8' }), name)
  }
  save(await picture(await drawingIn(chosen), said(chosen), kind), name)
}
