import { getTranslations } from 'next-intl/server'
import { DayForm } from '@/components/law/day-form'
import { LawTimeline } from '@/components/law/law-timeline'
import { StandingGroups } from '@/components/law/standing-groups'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { askedDay } from '@/lib/law/asked-day'
import { daysOfChange } from '@/lib/law/days-of-change'
import { standingsOn } from '@/lib/law/in-force'
import { listInstruments, listStandings } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { formatDate } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** What the page of a day is called: one day is told from another. */
export async function instrumentsTitle({ locale, asked }: Omit<Props, 'at'>) {
  const t = await getTranslations({ locale, namespace: 'law' })
  const { day } = askedDay(asked)
  return day === null ? t('title') : t('titleOn', { date: formatDate(day, locale) })
}

/** The framework on a line of years as it holds today; or, for the day that is asked about, what was in force on it. */
export async function InstrumentsArticle({ at, locale, asked }: Props) {
  const question = askedDay(asked)
  const [t, title, instruments] = await Promise.all([
    getTranslations('law'),
    instrumentsTitle({ locale, asked }),
    listInstruments(at),
  ])
  const [day, answered] = [question.day ?? readingDay(), question.day !== null]
  // A reader may ask for any day, so only the day that it is gets kept.
  const standings = answered ? standingsOn(instruments, day) : await listStandings(at, day)
  const shown = { instruments, standings, day }
  return (
    <article>
      <PageHeading title={title}>{!answered && <p>{t('intro')}</p>}</PageHeading>
      <DayForm asked={question} day={day} changes={daysOfChange(instruments)} />
      {answered ? (
        <>
          <StandingGroups {...shown} />
          <p className="mt-12">
            <a href={href(locale, '/legal-instruments')}>{t('day.all')}</a>
          </p>
        </>
      ) : (
        <Section id="line" title={t('line.title')} aside={<p>{t('line.intro')}</p>}>
          {instruments.length === 0 ? (
            <p className="text-muted">{t('line.none')}</p>
          ) : (
            <LawTimeline {...shown} />
          )}
        </Section>
      )}
    </article>
  )
}
