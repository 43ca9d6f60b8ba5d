import { useLocale, useTranslations } from 'next-intl'
import { ALARMS } from '@/components/staff/addresses'
import type { FormAction } from '@/components/staff/staff-form'
import type { Alarm } from '@/lib/alarms/alarm'
import { alarmInWords } from '@/lib/alarms/in-words'
import { formatMoment } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { CloseForm } from './close-form'

type Props = { alarms: readonly Alarm[]; next: number | null; closed: boolean; close: FormAction }

/** Alarms, the newest first: what happened, what to do, and the way to what it is about. */
export function AlarmList({ alarms, next, closed, close }: Props) {
  const t = useTranslations('alarms')
  if (alarms.length === 0) return <p className="text-muted">{t(closed ? 'noneClosed' : 'none')}</p>
  return (
    <>
      <ul className="border-b border-rule">
        {alarms.map((alarm) => (
          <Entry key={alarm.id} alarm={alarm} close={close} />
        ))}
      </ul>
      {next !== null && (
        <p className="mt-6">
          <a href={`${ALARMS}?${closed ? 'closed&' : ''}before=${next}`}>{t('older')}</a>
        </p>
      )}
    </>
  )
}

function Entry({ alarm, close }: { alarm: Alarm; close: FormAction }) {
  const locale = useLocale()
  const t = useTranslations('alarms')
  const { id, raisedAt, closedAt, closedBy, release, alarmed } = alarm
  const { title, text, parts } = alarmInWords(t, alarmed, release)
  return (
    <li className="grid gap-x-8 gap-y-3 border-t border-rule py-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid min-w-0 gap-2">
        <h2 className="measure text-body">{title}</h2>
        <p className="measure">{text}</p>
        {parts.length > 0 && (
          <ul className="grid gap-1 text-note text-muted">
            {parts.map((part) => (
              <li key={part} className="wrap-anywhere">
                {part}
              </li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-note text-muted">
          <span>{t('raised', { when: formatMoment(raisedAt, locale) })}</span>
          {closedAt !== null && (
            <span>{t('closed', { when: formatMoment(closedAt, locale), by: closedBy ?? '' })}</span>
          )}
          {release !== null && (
            <a href={href(locale, `/releases/${release}`)}>{t('release', { release: String(release) })}</a>
          )}
          {alarmed.code === 'publication_refused' && (
            <a href={`/admin/changes/${alarmed.changeSet}`}>
              {t('changeSet', { id: String(alarmed.changeSet) })}
            </a>
          )}
        </p>
      </div>
      {closedAt === null && (
        <CloseForm
          action={close}
          address={ALARMS}
          alarm={id}
          label={t('close')}
          name={t('closeNamed', { title })}
        />
      )}
    </li>
  )
}
