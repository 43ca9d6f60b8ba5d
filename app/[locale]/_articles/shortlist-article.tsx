import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { Answer } from '@/components/shortlist/answer'
import { Explained, Method } from '@/components/shortlist/explained'
import { NeedsForm } from '@/components/shortlist/needs-form'
import { PriceTable } from '@/components/spaces/price-table'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { readNeeds } from '@/lib/shortlist/address'
import { type Need, startYear } from '@/lib/shortlist/needs'
import { shortlist } from '@/lib/shortlist/shortlist'
import { listAllSpaces } from '@/lib/spaces/queries'
import { listZones } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'
import { readCandidates } from './shortlist-candidates'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** What most who come have to have; ticked until they say otherwise. */
const USUAL: readonly Need[] = ['area', 'city', 'operating']

const citiesOf = (zones: readonly Zone[], locale: Locale) =>
  [...new Map(zones.map(({ place }) => [place.key, { key: place.key, name: place.name }])).values()].toSorted(
    (a, b) => a.name[locale].localeCompare(b.name[locale], locale),
  )

/** Which zones fit what the address asks for, and why; before that, what can be asked. */
export async function ShortlistArticle({ at, locale, asked }: Props) {
  const [t, prices, everywhere, spaces] = await Promise.all([
    getTranslations('shortlist'),
    getTranslations('prices'),
    listZones(at),
    listAllSpaces(at),
  ])
  const isAsked = asked.size > 0
  const isConsidered = ({ membership }: Zone) => membership !== 'benchmark' || asked.get('abroad') === 'yes'
  const zones = everywhere.filter(isConsidered)
  const cities = citiesOf(zones, locale)
  // In the order of their keys: the answer must not depend on the language.
  const keys = cities.map(({ key }) => key).toSorted()
  const { needs, problems } = readNeeds(asked, keys)
  const found = isAsked ? shortlist(await readCandidates(at, zones, spaces), needs) : null

  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[21rem_minmax(0,1fr)]">
        <NeedsForm
          needs={isAsked ? needs : { ...needs, must: USUAL }}
          cities={cities}
          problems={problems}
          weighing={found && found.weighing}
        />
        {found ? <Answer shortlist={found} needs={needs} /> : <Explained />}
      </div>
      <div className="mt-16">
        <Section id="prices" title={prices('title')} aside={prices('intro')}>
          <PriceTable
            spaces={spaces}
            zones={zones}
            assumptions={{ discount: needs.discount, start: startYear(needs) }}
          />
        </Section>
        {found && <Method />}
      </div>
    </article>
  )
}
