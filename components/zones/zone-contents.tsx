import { useTranslations } from 'next-intl'
import { PROFILE_SECTIONS, type ProfileSection } from './profile-sections'

/** The contents of a profile, always in sight on wide screens; parts of which nothing is known step back. */
export function ZoneContents({ empty }: { empty: ReadonlySet<ProfileSection> }) {
  const t = useTranslations('zone')
  return (
    <nav aria-label={t('contents')} className="zc no-print">
      <p>{t('contents')}</p>
      <ol>
        {PROFILE_SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} className={empty.has(section) ? 'no' : undefined}>
              {t(`sections.${section}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
