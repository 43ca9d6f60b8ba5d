import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Text } from '@/lib/shared/text'
import { groupOf, GROUPS } from '@/lib/zones/find-group'
import type { Sort } from '@/lib/zones/find-facets'
import { type ZoneRow, ZoneTable } from './zone-table'

type Props = {
  rows: readonly ZoneRow[]
  sort: Sort | null
  numbers: ReadonlyMap<string, number>
  /** Why the list of the eight is a reconstruction, where it is known. */
  reconstructed: Text | undefined
}

/** Zones by group as lists show them; in one table where the reader asked for an order. */
export function ZoneSections({ rows, sort, numbers, reconstructed }: Props) {
  const locale = useLocale()
  const t = useTranslations('zones.groups')
  const find = useTranslations('find.sort')
  if (rows.length === 0) return null
  if (sort !== null) {
    const title = find('by', { sort: find(sort) })
    return (
      <Section id="ordered" title={title}>
        <ZoneTable caption={title} rows={rows} numbers={numbers} />
      </Section>
    )
  }
  const asides = {
    members: reconstructed && <p data-numbers="quoted">{reconstructed[locale]}</p>,
    benchmarks: t('benchmarks.intro'),
  }
  return GROUPS.map((key) => {
    const own = rows.filter(({ zone }) => groupOf(zone) === key)
    if (own.length === 0) return null
    const title = t(`${key}.title`)
    const aside = key === 'members' || key === 'benchmarks' ? asides[key] : undefined
    return (
      <Section key={key} id={key} title={title} aside={aside}>
        <ZoneTable caption={title} rows={own} numbers={numbers} />
      </Section>
    )
  })
}
