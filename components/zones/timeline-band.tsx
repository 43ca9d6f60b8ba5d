import { useTranslations } from 'next-intl'
import type { TimelineScale } from './timeline-scale'

/** A life on one line of years, true to scale; its numbers are those of the list below, which says it in words. */
export function TimelineBand({ scale, count }: { scale: TimelineScale; count: number }) {
  const t = useTranslations('zone.life')
  const { from, to, years, lines, reported, today } = scale
  return (
    <div role="img" aria-label={t('label', { count, from, to })} className="tb" data-numbers="scale">
      <div className="yr">
        {years.map(({ year, x }) => (
          <span key={year} style={{ left: `${x}%` }}>
            {year}
          </span>
        ))}
      </div>
      {lines.map(({ line, rows, marks }) => (
        <div key={line}>
          <b>{t(`lines.${line}`)}</b>
          <div style={{ height: `${rows * 1.75}rem` }}>
            {marks.map(({ number, x, width, row }) => (
              <i
                key={number}
                className={line}
                style={{
                  left: `${x}%`,
                  top: `${row * 1.75}rem`,
                  ...(width > 0 && { minWidth: `max(1.5rem, ${width}%)` }),
                }}
              >
                {number}
              </i>
            ))}
          </div>
        </div>
      ))}
      {reported.length > 0 && (
        <div className="re">
          <b>{t('reported')}</b>
          <div>
            {reported.map((x) => (
              <i key={x} style={{ left: `${x}%` }} />
            ))}
          </div>
        </div>
      )}
      <div className="no">
        <b />
        <div>
          <span className={today > 85 ? 'en' : undefined} style={{ left: `${today}%` }}>
            {t('today')}
          </span>
        </div>
      </div>
    </div>
  )
}
