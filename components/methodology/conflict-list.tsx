import { useLocale, useTranslations } from 'next-intl'
import type { Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

export type ShownConflict = {
  key: string
  topic: Text
  detail: Text
  ruling: Text
  /** The zones that it is about, those that have a page. */
  zones: { slug: string; name: Text }[]
}

/** Where sources disagree: what each says, and how it is shown here. `#C1` leads to one. */
export function ConflictList({ conflicts }: { conflicts: readonly ShownConflict[] }) {
  const locale = useLocale()
  const t = useTranslations('methodology.conflicts')
  return (
    <ol className="border-b border-rule">
      {conflicts.map(({ key, topic, detail, ruling, zones }) => (
        <li
          key={key}
          id={key}
          className="grid scroll-mt-6 gap-x-10 gap-y-2 border-t border-rule py-5 target:bg-tint lg:grid-cols-[3.5rem_1fr_22rem]"
        >
          <a href={`#${key}`} className="text-note text-muted">
            {key}
          </a>
          <div data-numbers="quoted" className="measure">
            <h3>{topic[locale]}</h3>
            <p className="mt-1">{detail[locale]}</p>
            {zones.length > 0 && (
              <p className="mt-2 text-note text-muted">
                {t('about')}:{' '}
                {zones.map(({ slug, name }, place) => (
                  <span key={slug}>
                    {place > 0 && ', '}
                    <a href={href(locale, `/zones/${slug}`)}>{name[locale]}</a>
                  </span>
                ))}
              </p>
            )}
          </div>
          <div data-numbers="quoted" className="text-note">
            <p className="text-muted">{t('ruling')}</p>
            <p>{ruling[locale]}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
