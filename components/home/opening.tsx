import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { href } from '@/lib/words/href'

const EXAMPLES = ['place', 'metric', 'incentive'] as const

/** The first thing a reader sees: what this is in one sentence, and a place to ask. @param search the form */
export function Opening({ search }: { search: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations('home')
  return (
    <header className="mt-2 mb-12 grid items-end gap-x-16 gap-y-8 md:mt-8 md:mb-16 lg:grid-cols-[5fr_3fr]">
      <div>
        <h1 className="max-w-3xl">{t('title')}</h1>
        <p className="mt-4 measure text-lead text-muted">{t('intro')}</p>
      </div>
      <div className="no-print measure">
        {search}
        <p className="mt-2 text-note text-muted">
          {t('examples.intro')}{' '}
          {EXAMPLES.map((example, place) => {
            const words = t(`examples.${example}`)
            return (
              <span key={example}>
                {place > 0 && ' · '}
                <a
                  href={href(locale, `/search?q=${encodeURIComponent(words)}`)}
                  rel="nofollow"
                  className="py-1"
                >
                  {words}
                </a>
              </span>
            )
          })}
        </p>
      </div>
    </header>
  )
}
