import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { networkGroups } from '@/components/zones/network-groups'
import { type ZoneRow, ZoneTable } from '@/components/zones/zone-table'
import { listConflicts } from '@/lib/conflicts/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { listZones } from '@/lib/zones/queries'
import { zoneRows } from './zone-rows'

/** Why the list of the eight zones is ours and not a ministry's. */
const LIST_CONFLICT = 'C1'

/** Every zone in rows that can be compared: the network, what stands beside it, and parks abroad. */
export async function ZonesArticle({ at, locale }: { at: AsOf; locale: Locale; asked: URLSearchParams }) {
  const [t, zones, conflicts] = await Promise.all([
    getTranslations('zones'),
    listZones(at),
    listConflicts(at, undefined),
  ])
  const rows = new Map((await zoneRows(at, zones)).map((row) => [row.zone.slug, row]))
  const rowsOf = (group: typeof zones): ZoneRow[] => group.flatMap(({ slug }) => rows.get(slug) ?? [])
  const list = conflicts.find(({ key }) => key === LIST_CONFLICT)

  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {networkGroups(zones).map(({ key, zones: group }) =>
        group.length === 0 ? (
          key === 'members' && <p key={key}>{t('groups.members.empty')}</p>
        ) : (
          <Section
            key={key}
            id={key}
            title={t(`groups.${key}.title`)}
            aside={
              key === 'members'
                ? list && <p data-numbers="quoted">{list.detail[locale]}</p>
                : key === 'benchmarks'
                  ? t('groups.benchmarks.intro')
                  : undefined
            }
          >
            <ZoneTable caption={t(`groups.${key}.title`)} rows={rowsOf(group)} />
          </Section>
        ),
      )}
    </article>
  )
}
