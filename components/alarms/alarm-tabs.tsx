import { useTranslations } from 'next-intl'
import { ALARMS } from '@/components/staff/addresses'

/** Open alarms, or those that were closed. */
export function AlarmTabs({ closed }: { closed: boolean }) {
  const t = useTranslations('alarms')
  const views = [
    { href: ALARMS, name: t('showOpen'), shown: !closed },
    { href: `${ALARMS}?closed`, name: t('showClosed'), shown: closed },
  ]
  return (
    <nav aria-label={t('which')} className="mb-2">
      <ul className="flex gap-6 border-b border-rule">
        {views.map(({ href, name, shown }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={shown ? 'page' : undefined}
              className={`-mb-px inline-block py-2 no-underline ${shown ? 'border-b-2 border-accent font-semibold text-ink' : ''}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
