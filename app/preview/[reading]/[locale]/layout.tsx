import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ThemeScript } from '@/components/layout/theme-switch'
import { isLocale } from '@/lib/shared/text'
import { fonts } from '../../../fonts'
import '../../../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

// What stands here is public to nobody: next.config.ts says the same to caches and search engines.
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function PreviewLayout({ children, params }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'en'
  setRequestLocale(locale)

  return (
    <html lang={locale} className={fonts} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
