import { useLocale, useTranslations } from 'next-intl'
import type { Ready } from '@/lib/compare/ready'
import { href } from '@/lib/words/href'
import type { Text } from '@/lib/shared/text'

/** Comparisons to begin with, each with who is in it. */
export function ReadyComparisons({
  ready,
  nameOf,
}: {
  ready: readonly Ready[]
  nameOf: ReadonlyMap<string, Text>
}) {
  const locale = useLocale()
  const t = useTranslations('compare.start')
  return (
    <ul className="border-b border-rule">
      {ready.map(({ kind, zone, zones }) => (
        <li key={zones.join(',')} className="border-t border-rule py-3">
          <a
            href={href(locale, `/compare?zones=${zones.join(',')}`)}
            rel="nofollow"
            className="font-semibold"
          >
            {t(kind, { name: zone.name[locale] })}
          </a>
          <span className="block text-note text-muted">
            {zones.map((key) => nameOf.get(key)?.[locale] ?? key).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
