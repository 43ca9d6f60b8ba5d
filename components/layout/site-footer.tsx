import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'
import { Wordmark } from './wordmark'

export function SiteFooter() {
  const locale = useLocale()
  const t = useTranslations('shell.footer')
  const lists = [
    {
      title: t('check'),
      links: [
        { to: href(locale, '/methodology'), words: t('checked') },
        { to: href(locale, '/sources'), words: t('sources') },
        { to: href(locale, '/releases'), words: t('releases') },
      ],
    },
    {
      title: t('languages'),
      links: [
        { to: href('en', '/'), words: 'English' },
        { to: href('vi', '/'), words: 'Tiếng Việt' },
      ],
    },
    { title: t('staff'), links: [{ to: '/admin', words: t('signIn') }] },
  ]
  return (
    <footer className="mt-24 border-t border-ink">
      <div className="column grid gap-8 py-10 md:grid-cols-[2fr_1fr_1fr_1fr]">
        <div>
          <p className="text-lead">
            <Wordmark />
          </p>
          <p className="mt-2 max-w-md text-note text-muted">{t('publisher')}</p>
        </div>
        {lists.map(({ title, links }) => (
          <nav key={title} aria-label={title} className="no-print text-note">
            <p className="font-semibold">{title}</p>
            <ul className="mt-1">
              {links.map(({ to, words }) => (
                <li key={to} className="py-0.5">
                  <a href={to}>{words}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
