import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { exportAddress, IMPORTS } from '@/components/grid/due-list'
import { QuarterGrid } from '@/components/grid/quarter-grid'
import { QUARTER } from '@/components/staff/addresses'
import { StaffHeading } from '@/components/staff/staff-heading'
import { readGrid } from '@/lib/cells/admin-queries'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { METRIC_TOPICS } from '@/lib/metrics/metric'
import { formatPeriod } from '@/lib/shared/format-date'
import { isPeriod } from '@/lib/shared/period'
import { sourceOptions } from '../../zones/[slug]/options'

type Props = {
  params: Promise<{ period: string }>
  searchParams: Promise<{ zone?: string | string[] }>
}

/** The period in an address, which may hold a slash; empty when it is none. */
function periodIn(part: string) {
  try {
    const period = decodeURIComponent(part)
    return isPeriod(period) ? period : ''
  } catch {
    return ''
  }
}

export default async function QuarterGridPage({ params, searchParams }: Props) {
  const [{ period: part }, { zone }] = await Promise.all([params, searchParams])
  const asked = zone === undefined ? [] : [zone].flat()
  const query = asked.map((slug) => `zone=${encodeURIComponent(slug)}`).join('&')
  const { actor, locale } = await staffPage(`${QUARTER}/${part}${query && `?${query}`}`)
  const period = periodIn(part)
  if (period === '') notFound()

  const [grid, t, topics, sources] = await Promise.all([
    orNotFound(readGrid(actor, { period, ...(asked.length > 0 && { zones: asked }) })),
    getTranslations('grid'),
    getTranslations('metrics.topics'),
    sourceOptions(),
  ])
  const [only, ...others] = grid.zones
  const name = formatPeriod({ period }, locale)
  const title = only && others.length === 0 ? `${only.name[locale]}, ${name}` : t('titleOf', { period: name })
  const slugs = grid.zones.map(({ slug }) => slug)
  return (
    <div className="lg:mx-[calc(50%-50vw+2rem)]">
      <StaffHeading title={title} crumbs={[{ label: t('title'), href: QUARTER }]}>
        <p className="flex flex-wrap gap-x-5 text-note">
          <a href={exportAddress(period, 'xlsx', slugs)}>{t('zones.export')}</a>
          <a href={exportAddress(period, 'csv', slugs)}>{t('zones.csv')}</a>
          <a href={IMPORTS}>{t('import')}</a>
        </p>
      </StaffHeading>
      <noscript>
        <p className="mb-4 font-semibold">
          {t('withoutScript')}{' '}
          {grid.zones.map(({ slug, name: zoneName }) => (
            <a key={slug} href={`/admin/zones/${slug}`} className="mr-4">
              {t('form', { zone: zoneName[locale] })}
            </a>
          ))}
        </p>
      </noscript>
      {grid.left > 0 && <p className="mb-4">{t('left', { count: grid.left })}</p>}
      {grid.rows.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <QuarterGrid
          key={`${period} ${slugs.join(' ')}`}
          person={actor.id}
          grid={grid}
          sources={sources}
          topics={Object.fromEntries(METRIC_TOPICS.map((topic) => [topic, topics(topic)]))}
          title={title}
        />
      )}
    </div>
  )
}
