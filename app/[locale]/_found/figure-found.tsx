import { getTranslations } from 'next-intl/server'
import { passportTitle } from '@/components/figures/passport-words'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { JsonLd } from '@/components/found/json-ld'
import { publicAddress as address } from '@/lib/entry/public-address'
import type { Figure } from '@/lib/figures/figure'
import type { Locale } from '@/lib/shared/text'

/** Tells search engines under which metric a figure stands. Its value is told by the data API, and nowhere twice. */
export async function FigureFound({ locale, figure }: { locale: Locale; figure: Figure }) {
  const t = await getTranslations({ locale })
  return (
    <JsonLd
      things={[
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: figure.metric.name[locale], path: `/metrics/${figure.metric.key}` },
          { name: passportTitle(figure, locale), path: `/figures/${figure.id}` },
        ]),
      ]}
    />
  )
}
