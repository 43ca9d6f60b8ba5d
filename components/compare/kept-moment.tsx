import { readingQuery } from '@/lib/words/reading'

/** Keeps a form to the moment that is being read; nothing on a page of today's. */
export function KeptMoment() {
  return [...new URLSearchParams(readingQuery() ?? '')].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
