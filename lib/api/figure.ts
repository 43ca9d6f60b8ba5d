import type { Figure, SourceRef } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** A source as the API cites it. */
export const apiSource = ({ id, title, publisher, url, published }: SourceRef) => ({
  id,
  title,
  publisher,
  url,
  published,
})

/** All that limits a figure, in one text: what it covers, what its period means, why it is missing. */
function noteOf({ coverage, periodNote, missingCause, note }: Figure): Text | null {
  const parts = [coverage, periodNote, missingCause, note].filter((part) => part !== null)
  if (parts.length === 0) return null
  return { en: parts.map(({ en }) => en).join('; '), vi: parts.map(({ vi }) => vi).join('; ') }
}

/** A figure as the data API promises it. */
export const apiFigure = (figure: Figure) => ({
  id: figure.id,
  subject: figure.subject.key,
  metric: figure.metric.key,
  period: figure.period,
  value: figure.value,
  unit: figure.unit,
  qualifier: figure.qualifier,
  status: figure.status,
  definition: figure.definition.text,
  note: noteOf(figure),
  source: apiSource(figure.source),
  verified: figure.verified,
  release: figure.release,
  standing: figure.standing,
})
