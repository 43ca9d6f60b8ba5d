import type { useTranslations } from 'next-intl'
import type { Alarmed } from './alarm'
import { seenInWords } from './seen-in-words'

export type Say = ReturnType<typeof useTranslations<'alarms'>>

/** An alarm in words: what happened in a line, what it means and what to do, and its particulars. */
export type InWords = { title: string; text: string; parts: string[] }

const isJob = (job: string): job is 'publish-change-set' =>
  ['publish-change-set', 'check-release', 'read-import', 'send-mail', 'remind'].includes(job)

/** The same words for the page and for the mail. */
export function alarmInWords(t: Say, alarm: Alarmed, release: number | null): InWords {
  switch (alarm.code) {
    case 'not_shown':
      return {
        title: t('not_shown.title', { release: String(release ?? 0) }),
        text: t('not_shown.text'),
        parts: alarm.looked.map(({ address, expected, found }) => {
          const told = { address, expected: seenInWords(t, expected) }
          return found === null
            ? t('not_shown.nothing', told)
            : t('not_shown.other', { ...told, found: seenInWords(t, found) })
        }),
      }
    case 'publication_refused':
      return {
        title: t('publication_refused.title', { id: String(alarm.changeSet) }),
        text: t('publication_refused.text', { reason: t(`refusal.${alarm.reason}`) }),
        parts: [],
      }
    case 'job_given_up':
      return {
        title: t('job_given_up.title', { job: isJob(alarm.job) ? t(`jobs.${alarm.job}`) : alarm.job }),
        text: t('job_given_up.text'),
        parts: [
          ...(alarm.about === null ? [] : [t('job_given_up.about', { about: String(alarm.about) })]),
          alarm.why,
        ],
      }
    case 'mail_undeliverable':
      return {
        title: t('mail_undeliverable.title', { id: String(alarm.mail) }),
        text: t('mail_undeliverable.text'),
        parts: [alarm.why],
      }
  }
}
