import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { JsonLd } from '@/components/found/json-ld'
import { legislation } from '@/components/found/legislation'
import { publicAddress as address } from '@/lib/entry/public-address'
import type { LegalInstrument } from '@/lib/law/dto'
import { listStandings } from '@/lib/law/queries'
import type { Locale } from '@/lib/shared/text'
import { readingDay } from '@/lib/words/reading'

/** Tells search engines which law it is, of whom and when, and what it changes. */
export async function InstrumentFound({
  locale,
  instrument,
}: {
  locale: Locale
  instrument: LegalInstrument
}) {
  const [t, standings] = await Promise.all([getTranslations({ locale }), listStandings('live', readingDay())])
  const force = standings[instrument.slug]?.force ?? 'unknown'
  const kind = t(`incentives.kinds.${instrument.kind}`)
  return (
    <JsonLd
      things={[
        legislation(instrument, { locale, address, kind, force }),
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: t('law.title'), path: '/legal-instruments' },
          { name: instrument.title[locale], path: `/legal-instruments/${instrument.slug}` },
        ]),
      ]}
    />
  )
}
