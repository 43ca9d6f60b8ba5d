'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Explored, ExplorerWords } from './explored'
import { ExplorableBars } from './explorable-bars'
import { ExplorableLines } from './explorable-lines'
import { fill } from './fill'
import styles from './explore.module.css'
import { moved } from './move'
import type { Picked } from './picked'
import { scene } from './scene'
import type { Reading, Shown } from './shown'

export { takeAlong } from './take-along'

type Props = {
  chart: Explored
  words: ExplorerWords
  shown: Shown
  read: (reading: Reading | null) => void
}

/** The chart that can be moved through, in the place of the drawing: by pointer, by touch, by arrow keys. */
export function ExplorableChart({ chart, words, shown, read }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; rem: number } | null>(null)
  const [picked, setPicked] = useState<Picked | null>(null)
  const drawn = useMemo(() => scene(chart, words, shown), [chart, words, shown])

  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const measure = () =>
      setSize({
        width: current.clientWidth,
        rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (drawn.left.length === 0) return
    const names = new Intl.ListFormat(chart.locale).format(drawn.left)
    const year = String(shown.base ?? '')
    read({ name: '', words: fill(words.unindexed, { year, names }), passport: null })
  }, [shown.base, drawn, chart.locale, words, read])

  function pick(next: Picked | null) {
    if (next?.line === picked?.line && next?.point === picked?.point) return
    setPicked(next)
    const [line, point] = [next && drawn.lines[next.line], next && drawn.lines[next.line]?.points[next.point]]
    read(
      line && point
        ? {
            name: line.name,
            words: [`${point.when}:`, point.words, point.remarks && `(${point.remarks})`]
              .filter(Boolean)
              .join(' '),
            passport: chart.passport.join(String(point.id)),
          }
        : null,
    )
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      pick(null)
      return frame.current
        ?.closest('[data-explore]')
        ?.querySelector<HTMLElement>('[aria-pressed=true]')
        ?.focus()
    }
    const point = picked && drawn.lines[picked.line]?.points[picked.point]
    if (event.key === 'Enter' && point) return location.assign(chart.passport.join(String(point.id)))
    const next = moved(drawn.stops, picked, event.key)
    if (!next) return
    event.preventDefault()
    pick(next)
  }

  const height = size ? (chart.height + 3.25) * size.rem : 0
  const Drawn = shown.view === 'bar' ? ExplorableBars : ExplorableLines
  return (
    <div
      ref={frame}
      role="application"
      aria-label={words.chart}
      tabIndex={0}
      className={styles.chart}
      style={{ height: `${chart.height + 3.25}rem` }}
      onKeyDown={press}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && pick(null)}
    >
      {size && <Drawn chart={chart} drawn={drawn} picked={picked} pick={pick} {...size} height={height} />}
    </div>
  )
}
