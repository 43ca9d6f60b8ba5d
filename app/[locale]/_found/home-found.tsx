import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/found/json-ld'
import { organization, website } from '@/components/found/site'
import { publicAddress } from '@/lib/entry/public-address'
import type { Locale } from '@/lib/shared/text'

/** Tells search engines who publishes the portal, and how it is searched. */
export async function HomeFound({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const said = { locale, address: publicAddress, name: t('shell.name'), description: t('shell.description') }
  return <JsonLd things={[organization(said), website(said)]} />
}
