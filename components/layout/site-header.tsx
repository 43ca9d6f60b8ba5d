import { useLocale, useTranslations } from 'next-intl'
import { SkipLink } from '@/components/ui/skip-link'
import { href } from '@/lib/words/href'
import { ownQuery } from '@/lib/words/reading'
import { LanguageSwitch } from './language-switch'
import { ThemeSwitch } from './theme-switch'
import { Wordmark } from './wordmark'

const PLACES = ['zones', 'metrics', 'incentives', 'events', 'releases', 'methodology'] as const

export function SiteHeader() {
  const locale = useLocale()
  const t = useTranslations('shell')
  return (
    <header className="no-print border-b border-rule">
      <SkipLink>{t('skip')}</SkipLink>
      <div className="column flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <a href={href(locale, '/')} className="text-lead no-underline">
          <Wordmark />
        </a>
        <nav aria-label={t('mainNavigation')} className="hidden grow md:block">
          <Places className="flex flex-wrap gap-x-6 text-note" />
        </nav>
        <div className="ml-auto flex items-center gap-5">
          <ThemeSwitch dark={t('themeDark')} light={t('themeLight')} />
          <LanguageSwitch to={locale === 'en' ? 'vi' : 'en'} label={t('switchLanguage')} query={ownQuery()} />
        </div>
        <details className="w-full md:hidden">
          <summary className="py-1 text-note font-semibold">{t('menu')}</summary>
          <nav aria-label={t('mainNavigation')}>
            <Places className="grid py-2 [&_a]:block [&_a]:py-2" />
          </nav>
        </details>
      </div>
    </header>
  )
}

function Places({ className }: { className: string }) {
  const locale = useLocale()
  const t = useTranslations('shell.nav')
  return (
    <ul className={className}>
      {PLACES.map((place) => (
        <li key={place}>
          <a href={href(locale, `/${place}`)} className="no-underline hover:underline">
            {t(place)}
          </a>
        </li>
      ))}
    </ul>
  )
}
