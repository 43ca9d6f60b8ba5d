'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type * as ExplorableModule from './explorable'
import type { Explored, ExplorerWords } from './explored'
import { ExploreTools } from './explore-tools'
import styles from './explore.module.css'
import type { Reading, Shown, Taken } from './shown'

type Explorable = typeof ExplorableModule
type Props = {
  chart: Explored
  words: ExplorerWords
  /** What the server drew; it stays until the explorable chart is there, and where that cannot be loaded. */
  drawing: ReactNode
  table: ReactNode
  /** The table stands open beside the drawing. */ open: boolean
  children: ReactNode
}

/**
 * Lets a reader explore a chart that stands on the page already. Nothing is loaded until somebody points at it or uses
 * one of its tools, and what comes takes exactly the place of the drawing.
 */
export function Explorer({ chart, words, drawing, table, open, children }: Props) {
  const [shown, setShown] = useState<Shown>({ view: 'line', base: null, group: 0 })
  const [explorable, setExplorable] = useState<Explorable | null>(null)
  const [state, setState] = useState<'still' | 'loading' | 'failed'>('still')
  const [reading, setReading] = useState<Reading | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const isDrawn = shown.view !== 'table'

  // Tells public/explore.js, which woke this, that it can do again what a reader did meanwhile.
  useEffect(() => {
    if (!whole.current) return
    whole.current.dataset['explore'] = 'ready'
    whole.current.dispatchEvent(new Event('explorable'))
  }, [])

  async function begin(): Promise<Explorable | null> {
    if (explorable) return explorable
    setState('loading')
    const loaded = await import('./explorable').catch(() => null)
    setExplorable(loaded)
    setState(loaded ? 'still' : 'failed')
    return loaded
  }

  async function take(kind: Taken) {
    const now: Shown = kind === 'csv' || isDrawn ? shown : { ...shown, view: 'line' }
    setShown(now)
    const loaded = await begin()
    await loaded?.takeAlong(kind, { chart, words, shown: now, box }).catch(() => setState('failed'))
  }

  return (
    <div ref={whole} data-explore="" className={styles.explore}>
      <ExploreTools
        chart={chart}
        words={words}
        shown={shown}
        show={(next) => {
          setShown(next)
          setReading(null)
          if (next.view !== 'table') void begin()
        }}
        take={(kind) => void take(kind)}
      />
      {isDrawn && (
        <>
          <div
            ref={box}
            className={styles.stage}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && void begin()}
          >
            {explorable ? (
              <explorable.ExplorableChart
                key={`${shown.view} ${shown.base} ${shown.group}`}
                chart={chart}
                words={words}
                shown={shown}
                read={setReading}
              />
            ) : (
              drawing
            )}
          </div>
          <p role="status" className={styles.reading} data-numbers="counted">
            {reading ? (
              <>
                <strong>{reading.name}</strong> {reading.words}{' '}
                {reading.passport && <a href={reading.passport}>{words.passport}</a>}
              </>
            ) : (
              { still: words.hint, loading: words.loading, failed: words.failed }[state]
            )}
          </p>
        </>
      )}
      {children}
      <details open={open || !isDrawn} className="mt-3">
        <summary className="text-note font-semibold text-accent">{words.numbers}</summary>
        <div className="mt-3">{table}</div>
      </details>
    </div>
  )
}
