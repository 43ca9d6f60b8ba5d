import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { CSSProperties, ReactNode } from 'react'
import { ThemeScript } from '@/components/layout/theme-switch'
import { publicAddress } from '@/lib/entry/public-address'
import { isLocale } from '@/lib/shared/text'
import { fonts } from '../fonts'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** None are drawn at build, which has no database: each is drawn at its first request and kept. */
export const generateStaticParams = () => []

// Any other first segment is an address that does not exist; the page below says so, in the layout of English.
const spoken = (locale: string) => (isLocale(locale) ? locale : 'en')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: spoken((await params).locale), namespace: 'shell' })
  return {
    metadataBase: new URL(publicAddress('/')),
    title: { default: t('name'), template: `%s – ${t('name')}` },
    description: t('description'),
  }
}

export default async function PublicLayout({ children, params }: Props) {
  const locale = spoken((await params).locale)
  setRequestLocale(locale)

  // What a printed page says that it was printed from; the page itself knows its path alone.
  const origin: CSSProperties & Record<'--origin', string> = { '--origin': JSON.stringify(publicAddress('')) }

  return (
    <html lang={locale} className={fonts} style={origin} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
