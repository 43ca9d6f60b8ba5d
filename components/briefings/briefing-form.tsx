import { useLocale, useTranslations } from 'next-intl'
import { KeptMoment } from '@/components/compare/kept-moment'
import { Button } from '@/components/ui/button'
import { type Topic, TOPICS } from '@/lib/briefings/ask'
import { liveHref } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'
import { ZoneChoice } from './zone-choice'

type Props = { zones: readonly Zone[]; chosen: readonly string[]; topics: readonly Topic[] }

/** What a briefing is asked for: zones and topics. One button shows what it will hold, the other makes it. */
export function BriefingForm({ zones, chosen, topics }: Props) {
  const locale = useLocale()
  const t = useTranslations('briefing')
  return (
    <form action={liveHref(locale, '/briefing')} className="grid gap-10">
      <KeptMoment />
      <fieldset>
        <legend className="text-lead font-semibold">{t('form.zones')}</legend>
        <p data-numbers="rule" className="text-note text-muted">
          {t('form.zonesHint')}
        </p>
        <ZoneChoice zones={zones} chosen={chosen} />
      </fieldset>
      <fieldset>
        <legend className="text-lead font-semibold">{t('form.topics')}</legend>
        <ul className="mt-3 grid gap-x-12 gap-y-2 md:grid-cols-2 [&_input]:mt-1.5 [&_input]:size-4 [&_input]:shrink-0 [&_input]:accent-accent [&_label]:flex [&_label]:gap-2.5 [&_label]:py-1">
          {TOPICS.map((topic) => (
            <li key={topic}>
              <label>
                <input type="checkbox" name="topics" value={topic} defaultChecked={topics.includes(topic)} />
                <span>
                  {t(`topics.${topic}`)}
                  <span className="block text-note text-muted">{t(`topicHints.${topic}`)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div>
        <div className="flex flex-wrap gap-4">
          <Button>{t('form.show')}</Button>
          <Button look="plain" formAction={`/briefings/${locale}.pdf`}>
            {t('form.make')}
          </Button>
        </div>
        <p className="mt-2 text-note text-muted">{t('form.made')}</p>
      </div>
    </form>
  )
}
