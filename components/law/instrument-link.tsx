import { useLocale } from 'next-intl'
import type { LegalInstrument } from '@/lib/law/dto'
import { href } from '@/lib/words/href'

type Named = Pick<LegalInstrument, 'slug' | 'number' | 'title'>

/** The number of an instrument, leading to its page. @param titled with its title at hand; long lists go without */
export function InstrumentLink({ instrument, titled = true }: { instrument: Named; titled?: boolean }) {
  const locale = useLocale()
  const { slug, number, title } = instrument
  return (
    <a href={href(locale, `/legal-instruments/${slug}`)} {...(titled && { title: title[locale] })}>
      {number}
    </a>
  )
}
