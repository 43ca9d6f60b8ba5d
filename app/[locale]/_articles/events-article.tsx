import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { PageHeading } from '@/components/layout/page-heading'
import { listEvents } from '@/lib/events/queries'
import type { AsOf } from '@/lib/releases/as-of'

/** Every visit and seminar, the newest first. */
export async function EventsArticle({ at }: { at: AsOf }) {
  const [t, events] = await Promise.all([getTranslations('events'), listEvents(at)])
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {events.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ol className="border-b border-rule">
          {events.map((event) => (
            <EventRow key={event.slug} event={event} />
          ))}
        </ol>
      )}
    </article>
  )
}
