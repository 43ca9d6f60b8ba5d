import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { JsonLd } from '@/components/found/json-ld'
import { governmentService } from '@/components/found/service'
import { publicAddress as address } from '@/lib/entry/public-address'
import type { Incentive } from '@/lib/incentives/dto'
import type { Locale } from '@/lib/shared/text'

/** Tells search engines what an incentive is, where it holds, and to whom. */
export async function IncentiveFound({ locale, incentive }: { locale: Locale; incentive: Incentive }) {
  const t = await getTranslations({ locale })
  const kinds = incentive.categories.map((category) => t(`incentives.categories.${category}`))
  const service = governmentService(incentive, { locale, address, kinds })
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
