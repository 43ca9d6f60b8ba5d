import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { JsonLd } from '@/components/found/json-ld'
import { governmentService } from '@/components/found/service'
import { publicAddress as address } from '@/lib/entry/public-address'
import type { Incentive } from '@/lib/incentives/dto'
import { holdingOf } from '@/lib/incentives/holding'
import { listGranted } from '@/lib/incentives/queries'
import type { Locale } from '@/lib/shared/text'
import { readingDay } from '@/lib/words/reading'

/** Tells search engines what an incentive is, where it holds, and to whom. */
export async function IncentiveFound({ locale, incentive }: { locale: Locale; incentive: Incentive }) {
  const [t, granted] = await Promise.all([getTranslations({ locale }), listGranted('live', readingDay())])
  const own = granted[incentive.slug]
  const isOffered = own !== undefined && holdingOf(incentive, own).force === 'in_force'
  const kinds = incentive.categories.map((category) => t(`incentives.categories.${category}`))
  const service = isOffered ? governmentService(incentive, { locale, address, kinds }) : null
  return (
    <JsonLd
      things={[
        ...(service ? [service] : []),
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: t('incentives.title'), path: '/incentives' },
          { name: incentive.title[locale], path: `/incentives/${incentive.slug}` },
        ]),
      ]}
    />
  )
}
