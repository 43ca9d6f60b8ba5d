import { useLocale, useTranslations } from 'next-intl'
import { SearchBox } from '@/components/search/search-box'
import { SkipLink } from '@/components/ui/skip-link'
import { href } from '@/lib/words/href'
import { ownQuery } from '@/lib/words/reading'
import { LanguageSwitch } from './language-switch'
import { Places } from './places'
import { ThemeSwitch } from './theme-switch'
import { Wordmark } from './wordmark'

const PLACES = ['zones', 'compare', 'shortlist', 'metrics', 'incentives', 'events'] as const

/** The name, the search, and the six places that readers come for; on a phone the last two wait behind one word. */
export function SiteHeader() {
  const locale = useLocale()
  const t = useTranslations('shell')
  const places = PLACES.map((place) => ({
    place,
    to: href(locale, `/${place}`),
    words: t(`nav.${place}`),
  }))
  return (
    <header className="site-header no-print border-b border-rule">
      <SkipLink>{t('skip')}</SkipLink>
      <div className="column flex flex-wrap items-center gap-x-8 gap-y-1 pt-2.5 pb-1.5 md:pb-0">
        <a href={href(locale, '/')} className="py-1 text-lead no-underline">
          <Wordmark />
        </a>
        <div className="header-search hidden max-w-md grow md:block">
          <SearchBox small id="search-top" />
        </div>
        <div className="ml-auto flex items-center gap-x-5">
          <ThemeSwitch dark={t('themeDark')} light={t('themeLight')} />
          <LanguageSwitch to={locale === 'en' ? 'vi' : 'en'} label={t('switchLanguage')} query={ownQuery()} />
        </div>
        <details className="w-full md:hidden">
          <summary className="py-1.5 text-note font-semibold">
            {t('menu')}
            <span className="header-search"> {t('andSearch')}</span>
          </summary>
          <div className="header-search mt-2">
            <SearchBox small id="search-menu" />
          </div>
          <nav aria-label={t('mainNavigation')}>
            <Places
              places={places}
              className="places grid grid-cols-2 gap-x-6 py-2 [&_a]:block [&_a]:py-2.5"
            />
          </nav>
        </details>
      </div>
      <nav aria-label={t('mainNavigation')} className="column hidden md:block">
        <Places
          places={places}
          className="places flex flex-wrap gap-x-7 text-note [&_a]:block [&_a]:pt-2 [&_a]:pb-2.5"
        />
      </nav>
    </header>
  )
}
