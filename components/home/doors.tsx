import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { href } from '@/lib/words/href'

const DOORS = [
  { who: 'investor', to: '/zones' },
  { who: 'delegation', to: '/metrics' },
  { who: 'analyst', to: '/releases' },
] as const

/** Three readers, and where each begins. */
export function Doors({ title }: { title: string }) {
  const locale = useLocale()
  const t = useTranslations('home')
  return (
    <Section id="begin" title={title}>
      <ul className="grid gap-8 md:grid-cols-3">
        {DOORS.map(({ who, to }) => (
          <li key={who}>
            <h3 className="text-lead">{t(`${who}.title`)}</h3>
            <p className="mt-1 mb-2 text-muted">{t(`${who}.body`)}</p>
            <a href={href(locale, to)}>{t(`${who}.link`)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
