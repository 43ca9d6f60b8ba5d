import { useLocale, useTranslations } from 'next-intl'
import type { Event } from '@/lib/events/dto'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Life, Moment } from '@/lib/statements/life'
import { href } from '@/lib/words/href'
import { StatementList, StatementText } from './statement-list'
import { TimelineBand } from './timeline-band'
import { silences, type TimelineScale } from './timeline-scale'

type Props = { life: Life; scale: TimelineScale | null; events: readonly Event[] }

/** The life of a zone: drawn true to scale as far as sources date it, then told, with the years of silence between. */
export function Timeline({ life, scale, events }: Props) {
  const t = useTranslations('zone.life')
  const quiet = silences(life)
  return (
    <>
      {scale && <TimelineBand scale={scale} count={life.moments.length} />}
      <ol className="tl">
        {life.moments.map((moment, i) => (
          <MomentEntry
            key={moment.kind === 'event' ? moment.slug : moment.statement.id}
            moment={moment}
            number={i + 1}
            silence={quiet[i] ?? 0}
            event={events.find(({ slug }) => moment.kind === 'event' && moment.slug === slug)}
          />
        ))}
      </ol>
      {life.moments.some(({ inWords }) => inWords) && <p className="la">{t('inWords')}</p>}
      {life.undated.length > 0 && (
        <div>
          <h3>{t('undated')}</h3>
          <StatementList statements={life.undated} plain />
        </div>
      )}
    </>
  )
}

type EntryProps = { moment: Moment; number: number; silence: number; event: Event | undefined }

function MomentEntry({ moment, number, silence, event }: EntryProps) {
  const locale = useLocale()
  const t = useTranslations('zone.life')
  const date = formatPeriod(moment, locale)
  return (
    <li className={moment.line} data-numbers="quoted">
      {silence > 0 && (
        <p className="gap" data-numbers="counted">
          {t('silence', { count: silence })}
        </p>
      )}
      <i aria-hidden>{number}</i>
      <p className="d">
        {moment.inWords ? <em>{date}</em> : date}
        <small>{t(`lines.${moment.line}`)}</small>
      </p>
      <p>
        {moment.kind === 'statement' ? (
          <StatementText statement={moment.statement} dated={false} />
        ) : (
          event && <a href={href(locale, `/events/${event.slug}`)}>{event.name[locale]}</a>
        )}
      </p>
    </li>
  )
}
