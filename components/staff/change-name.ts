import { useLocale, useTranslations } from 'next-intl'
import type { ChangeView } from '@/lib/changes/change-view'
import type { Told } from '@/lib/changes/release-title'
import { changeName } from '@/lib/releases/change-name'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import type { Names } from './said'

/** The words for everything that changes refer to by key. */
export type ChangeNames = Names & { metrics: Record<string, Text>; subjects: Record<string, Text> }

const asItIs = (key: string): Text => ({ en: key, vi: key })

/** The subject of a change; of a conflict the first, as it may concern several. Null for what belongs to no zone. */
function subjectOf(change: ChangeView): string | null {
  const said = change.after ?? change.before
  if (change.kind === 'observation' || change.kind === 'statement')
    return (change.after ?? change.before)?.subject ?? null
  if (change.kind === 'conflict') return (change.after ?? change.before)?.subjects[0] ?? null
  return change.zone ?? (said && 'subject' in said ? said.subject : null)
}

/** A change in the words of a release's title. */
export function toldOf(change: ChangeView, { metrics, subjects }: ChangeNames): Told {
  const subject = subjectOf(change)
  const metric = change.kind === 'observation' ? (change.after ?? change.before)?.metric : undefined
  return {
    kind: change.kind,
    withdraws: change.operation === 'withdraw',
    zone: subject === null ? null : (subjects[subject] ?? asItIs(subject)),
    metric: metric === undefined ? null : (metrics[metric] ?? asItIs(metric)),
  }
}

/** What a change is about: "Enterprises of Quang Trung Software City, 2020". */
export function useChangeName(names: ChangeNames) {
  const t = useTranslations('staff.change')
  const topics = useTranslations('forms.topics')
  const locale = useLocale()
  const kinds = useTranslations('review.kinds')
  return (change: ChangeView) => {
    const { zone: subject, metric } = toldOf(change, names)
    const zone = subject ?? asItIs('')
    if (change.kind === 'zone')
      return t(change.operation === 'withdraw' ? 'withdrawalOf' : 'profileOf', { zone: zone[locale] })
    if (change.kind === 'conflict') {
      const { key, topic } = change.after ?? change.before ?? { key: '', topic: null }
      return t('rulingOf', { topic: topic ? `${key}: ${topic[locale]}` : key })
    }
    if (change.kind === 'site')
      return t('siteOf', { zone: zone[locale], site: (change.after ?? change.before)?.name[locale] ?? '' })
    if (change.kind === 'statement') {
      const topic = (change.after ?? change.before)?.topic ?? 'facts'
      return t('statementOf', { zone: zone[locale], topic: topics(topic) })
    }
    if (change.kind !== 'observation') {
      const name = changeName(change.after ?? change.before)?.[locale]
      const what = kinds(change.kind)
      return name === undefined ? [what, zone[locale]].filter(Boolean).join(', ') : `${what}: ${name}`
    }
    const said = change.after ?? change.before
    return t('figureOf', {
      zone: zone[locale],
      metric: metric?.[locale] ?? '',
      period: said ? formatPeriod(said, locale) : '',
    })
  }
}
