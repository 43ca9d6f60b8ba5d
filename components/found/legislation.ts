import type { Legislation } from 'schema-dts'
import type { InstrumentEffect, LegalInstrument } from '@/lib/law/dto'
import type { Force } from '@/lib/law/in-force'
import { markdownToText } from '@/lib/shared/markdown'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import type { Address } from './site'

type Said = {
  locale: Locale
  address: Address
  /** What it is, in words: "decree". */ kind: string
  /** On the day on which the page is drawn. */ force: Force
}

const FORCES = {
  in_force: 'https://schema.org/InForce',
  ended: 'https://schema.org/NotInForce',
  not_yet: 'https://schema.org/NotInForce',
} as const

/** A legal instrument for search engines: its number, dates and issuer as far as they are known, and what it changes. */
export function legislation(
  { slug, title, number, issued, effective, issuer, summary, effects }: LegalInstrument,
  { locale, address, kind, force }: Said,
): Legislation {
  const those = (...kinds: InstrumentEffect['kind'][]) => {
    const others = effects.filter(
      ({ kind: does, part }) => kinds.includes(does) && (part === null || does === 'amends'),
    )
    return others.map(({ instrument }) => ({ '@id': address(`/legal-instruments/${instrument.slug}#law`) }))
  }
  const [changes, repeals, guided] = [those('amends'), those('replaces', 'repeals'), those('guides')]
  return {
    '@type': 'Legislation',
    '@id': address(`/legal-instruments/${slug}#law`),
    name: title[locale],
    url: address(liveHref(locale, `/legal-instruments/${slug}`)),
    legislationIdentifier: number,
    legislationType: kind,
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: locale === 'vi' ? 'Việt Nam' : 'Viet Nam',
    },
    ...(summary && { description: markdownToText(summary[locale]) }),
    ...(issuer && { legislationPassedBy: { '@type': 'Organization', name: issuer[locale] } }),
    ...(issued && { legislationDate: issued }),
    ...(effective && { legislationDateOfApplicability: effective }),
    ...(force !== 'unknown' && { legislationLegalForce: FORCES[force] }),
    ...(changes.length > 0 && { legislationChanges: changes }),
    ...(repeals.length > 0 && { legislationRepeals: repeals }),
    ...(guided.length > 0 && { legislationEnsuresImplementationOf: guided }),
  }
}
