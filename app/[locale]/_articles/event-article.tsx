import { getTranslations } from 'next-intl/server'
import { EventFacts } from '@/components/events/event-facts'
import { FigureHeadline } from '@/components/figures/figure-value'
import { Section } from '@/components/layout/section'
import { SourceList } from '@/components/sources/source-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Event } from '@/lib/events/dto'
import { listFigures } from '@/lib/figures/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { NATION } from '@/lib/zones/nation'
import { getZone } from '@/lib/zones/queries'

/** One event, and the national figures that its report gave. */
export async function EventArticle({ at, locale, event }: { at: AsOf; locale: Locale; event: Event }) {
  const [t, shell, zone, national] = await Promise.all([
    getTranslations('events'),
    getTranslations('shell'),
    event.host && getZone(at, event.host.slug),
    listFigures(at, { subject: NATION }),
  ])
  const figures = national.filter(
    ({ source, standing }) => source.id === event.source.id && standing === 'ruled',
  )
  return (
    <article>
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: t('title'), href: href(locale, '/events') }]}
        />
      </div>
      <header className="mb-10">
        <h1 className="max-w-4xl">{event.name[locale]}</h1>
      </header>
      <EventFacts event={event} hostIsZone={zone !== null} />
      <div className="mt-16">
        {figures.length > 0 && (
          <Section id="figures" title={t('figures')} aside={<p>{t('figuresIntro')}</p>}>
            <div className="grid gap-10 sm:grid-cols-2 lg:grid-cols-4">
              {figures.map((figure) => (
                <FigureHeadline key={figure.id} figure={figure} />
              ))}
            </div>
          </Section>
        )}
        <Section id="source" title={t('source')}>
          <SourceList sources={[event.source]} />
        </Section>
      </div>
    </article>
  )
}
