import type { Explored, ExplorerWords } from './explored'
import styles from './explore.module.css'
import type { Shown, Taken } from './shown'

type Props = {
  chart: Explored
  words: ExplorerWords
  shown: Shown
  show: (next: Shown) => void
  take: (kind: Taken) => void
}

/** How the chart is shown and what can be taken along. There from the start, so that nothing moves when it is used. */
export function ExploreTools({ chart: { groups, baseYears }, words, shown, show, take }: Props) {
  const views = [
    { view: 'line', label: words.line },
    ...(groups.length > 0 ? [{ view: 'bar', label: words.bars } as const] : []),
    { view: 'table', label: words.table },
  ] as const
  return (
    <div className={`no-print ${styles.tools}`}>
      <div role="group" aria-label={words.explore}>
        <span aria-hidden>{words.explore}</span>
        {views.map(({ view, label }) => (
          <button
            key={view}
            type="button"
            aria-pressed={shown.view === view}
            onClick={() => show({ ...shown, view })}
          >
            {label}
          </button>
        ))}
      </div>
      {shown.view === 'bar' && groups.length > 1 ? (
        <label>
          {words.counted}
          <select
            value={shown.group}
            onChange={({ target }) => show({ ...shown, group: Number(target.value) })}
          >
            {groups.map(({ definition }, i) => (
              <option key={definition} value={i}>
                {definition}
              </option>
            ))}
          </select>
        </label>
      ) : (
        baseYears.length > 0 && (
          <label data-numbers="scale">
            {words.index}
            <select
              value={shown.base ?? ''}
              disabled={shown.view === 'bar'}
              onChange={({ target }) =>
                show({ ...shown, view: 'line', base: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{words.values}</option>
              {baseYears.map((year) => (
                <option key={year} value={year}>
                  {year} = 100
                </option>
              ))}
            </select>
          </label>
        )
      )}
      <div role="group" aria-label={words.take}>
        <span aria-hidden>{words.take}</span>
        {(['svg', 'png', 'csv'] as const).map((kind) => (
          <button key={kind} type="button" onClick={() => take(kind)}>
            {words[kind]}
          </button>
        ))}
      </div>
    </div>
  )
}
