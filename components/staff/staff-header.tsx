import { useLocale, useTranslations } from 'next-intl'
import { Wordmark } from '@/components/layout/wordmark'
import { href } from '@/lib/words/href'
import { CONTENT, DISPUTES, DRAFTS, QUARTER, REVIEW, STAFF_HOME } from './addresses'

type Press = (form: FormData) => Promise<void>
const PRESSED = 'min-h-6 cursor-pointer text-note hover:underline'

/** Above every staff page. `person` is null before signing in; then only the language can be chosen. */
export function StaffHeader({
  person,
  chooseLanguage,
  signOut,
}: {
  person: string | null
  chooseLanguage: Press
  signOut: Press
}) {
  const locale = useLocale()
  const t = useTranslations('staff.nav')
  const other = locale === 'en' ? 'vi' : 'en'
  return (
    <header className="no-print border-b border-rule bg-tint">
      <div className="column flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <a href={STAFF_HOME} className="text-lead no-underline">
          <Wordmark /> <span className="text-note text-muted">{t('label')}</span>
        </a>
        <nav aria-label={t('label')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2 text-note [&_a]:no-underline [&_a:hover]:underline">
            {person !== null && (
              <>
                <li>
                  <a href={STAFF_HOME}>{t('zones')}</a>
                </li>
                <li>
                  <a href={QUARTER}>{t('quarter')}</a>
                </li>
                <li>
                  <a href={CONTENT}>{t('content')}</a>
                </li>
                <li>
                  <a href={DRAFTS}>{t('drafts')}</a>
                </li>
                <li>
                  <a href={REVIEW}>{t('review')}</a>
                </li>
                <li>
                  <a href={DISPUTES}>{t('disputes')}</a>
                </li>
              </>
            )}
            <li>
              <a href={href(locale, '/')}>{t('public')}</a>
            </li>
          </ul>
        </nav>
        <div className="ml-auto flex flex-wrap items-center gap-x-5 gap-y-2">
          {person !== null && (
            <span className="text-note text-muted" aria-label={t('signedInAs', { name: person })} role="note">
              {person}
            </span>
          )}
          <form action={chooseLanguage}>
            <input type="hidden" name="locale" value={other} />
            <button className={PRESSED} lang={other}>
              {t('switchLanguage')}
            </button>
          </form>
          {person !== null && (
            <form action={signOut}>
              <button className={PRESSED}>{t('signOut')}</button>
            </form>
          )}
        </div>
      </div>
    </header>
  )
}
