import { useLocale } from 'next-intl'
import type { LegalInstrument } from '@/lib/law/dto'
import { instrumentNamedIn } from '@/lib/law/named-in'

/** The title of an instrument, whose number is not broken in two at the end of a line. */
export function WholeNumber({ instrument }: { instrument: Pick<LegalInstrument, 'title' | 'number'> }) {
  const locale = useLocale()
  const title = instrument.title[locale]
  const named = instrumentNamedIn(title, [instrument])
  if (!named) return title
  return (
    <>
      {named.before}
      <span className="whitespace-nowrap">{named.number}</span>
      {named.after}
    </>
  )
}
