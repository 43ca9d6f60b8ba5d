import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ThemeScript } from '@/components/layout/theme-switch'
import { StaffHeader } from '@/components/staff/staff-header'
import { SkipLink } from '@/components/ui/skip-link'
import { signedInActor } from '@/lib/auth/actor'
import { staffLocale } from '@/lib/entry/page'
import { fonts } from '../fonts'
import '../globals.css'
import { chooseLanguageAction, signOutAction } from './actions'

export const metadata: Metadata = { robots: { index: false, follow: false } }

// Words that scripts in the browser need; all others stay on the server.
const FOR_SCRIPTS = [
  'attachments',
  'checks',
  'conflicts',
  'editor',
  'forms',
  'grid',
  'identities',
  'imports',
  'preview',
  'problems',
  'review',
] as const
const forScripts = (messages: Awaited<ReturnType<typeof getMessages>>) =>
  Object.fromEntries(FOR_SCRIPTS.map((namespace) => [namespace, messages[namespace]]))

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const locale = await staffLocale()
  const [actor, messages, t] = await Promise.all([
    signedInActor(),
    getMessages({ locale }),
    getTranslations('staff'),
  ])

  return (
    <html lang={locale} className={fonts} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <StaffHeader
          person={actor?.name ?? null}
          chooseLanguage={chooseLanguageAction}
          signOut={signOutAction}
        />
        <NextIntlClientProvider locale={locale} messages={forScripts(messages)}>
          <main id="content" className="column pt-8 pb-24">
            {children}
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
