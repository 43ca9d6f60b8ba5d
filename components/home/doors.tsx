import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { href } from '@/lib/words/href'
import { inReading } from '@/lib/words/reading'

const DOORS = [
  {
    who: 'investor',
    ways: [
      ['shortlist', '/shortlist'],
      ['estimate', '/incentives/estimate'],
      ['incentives', '/incentives'],
    ],
  },
  {
    who: 'delegation',
    ways: [
      ['compare', '/compare'],
      ['briefing', '/briefing'],
      ['events', '/events'],
    ],
  },
  {
    who: 'analyst',
    ways: [
      ['metrics', '/metrics'],
      ['csv', '/api/v1/observations.csv'],
      ['releases', '/releases'],
    ],
  },
] as const

/** Three readers, each in their own words, and where each begins. */
export function Doors({ title }: { title: string }) {
  const locale = useLocale()
  const t = useTranslations('home')
  const addressOf = (path: string) => (path.startsWith('/api/') ? inReading(path) : href(locale, path))
  return (
    <div className="no-print mt-16">
      <Section id="begin" title={title}>
        <ul className="grid gap-x-12 gap-y-10 md:grid-cols-3">
          {DOORS.map(({ who, ways: [first, ...more] }) => (
            <li key={who} className="flex flex-col">
              <h3 className="text-lead">{t(`${who}.title`)}</h3>
              <p className="mt-1 mb-3 text-muted">{t(`${who}.body`)}</p>
              <p className="mt-auto">
                <a
                  href={addressOf(first[1])}
                  className="block border-y border-ink py-3 font-semibold text-accent no-underline after:float-right after:content-['→'/''] hover:bg-tint hover:underline"
                >
                  {t(`ways.${first[0]}`)}
                </a>
              </p>
              <ul>
                {more.map(([way, path]) => (
                  <li key={way} className="border-b border-rule">
                    <a
                      href={addressOf(path)}
                      className="block py-2 no-underline hover:bg-tint hover:underline"
                    >
                      {t(`ways.${way}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
