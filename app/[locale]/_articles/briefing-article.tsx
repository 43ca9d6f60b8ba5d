import { getTranslations } from 'next-intl/server'
import { BriefingForm } from '@/components/briefings/briefing-form'
import { BriefingProblems } from '@/components/briefings/briefing-problems'
import { WillHold } from '@/components/briefings/will-hold'
import { PageHeading } from '@/components/layout/page-heading'
import { readBriefingAsk } from '@/lib/briefings/ask'
import { readBriefing } from '@/lib/briefings/read-briefing'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { readingDay } from '@/lib/words/reading'
import { listZones } from '@/lib/zones/queries'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** Zones and topics to choose from; once they are chosen, what the briefing will hold and the way to it. */
export async function BriefingArticle({ at, asked }: Props) {
  const ask = readBriefingAsk(asked)
  const isAsked = asked.size > 0
  const [t, zones, briefing] = await Promise.all([
    getTranslations('briefing'),
    listZones(at),
    isAsked ? readBriefing(at, ask, readingDay()) : null,
  ])
  return (
    <article>
      <PageHeading title={t('title')}>
        <span data-numbers="rule">{t('intro')}</span>
      </PageHeading>
      {briefing && (
        <BriefingProblems problems={briefing.comparison.problems} unknownTopics={ask.unknownTopics} />
      )}
      {briefing && briefing.comparison.places.length >= 2 && <WillHold briefing={briefing} ask={ask} />}
      <div className={isAsked ? 'mt-16 border-t-2 border-ink pt-8' : ''}>
        <BriefingForm zones={zones} chosen={[...ask.zones, ...ask.beyond]} topics={ask.topics} />
      </div>
    </article>
  )
}
