import { getRequestConfig } from 'next-intl/server'
import { cookies } from 'next/headers'
import { isLocale, type Locale } from '@/lib/shared/text'
import { WORDS } from './words'

/** The staff area has no language in its addresses: it speaks the one that its reader chose last. */
async function staffLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('locale')?.value ?? ''
  return isLocale(chosen) ? chosen : 'en'
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = (await requestLocale) ?? ''
  const locale = isLocale(asked) ? asked : await staffLocale()
  return { locale, messages: WORDS[locale], timeZone: 'Asia/Ho_Chi_Minh' }
})
