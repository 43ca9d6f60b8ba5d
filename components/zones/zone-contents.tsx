import { useTranslations } from 'next-intl'
import { PROFILE_SECTIONS } from './profile-sections'

/** The contents of a profile, always in sight on wide screens. */
export function ZoneContents() {
  const t = useTranslations('zone')
  return (
    <nav aria-label={t('contents')} className="no-print text-note lg:sticky lg:top-6 lg:self-start">
      <p className="mb-1 text-muted">{t('contents')}</p>
      <ol className="flex flex-wrap gap-x-4 lg:block">
        {PROFILE_SECTIONS.map((section) => (
          <li key={section} className="py-1">
            <a href={`#${section}`} className="no-underline hover:underline">
              {t(`sections.${section}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
