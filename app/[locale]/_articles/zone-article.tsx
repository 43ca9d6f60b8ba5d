import { Gallery } from '@/components/attachments/gallery'
import { UpdateScoreLine } from '@/components/freshness/update-score'
import { UpdatesDue } from '@/components/freshness/updates-due'
import { SpaceList } from '@/components/spaces/space-list'
import { ConflictList } from '@/components/zones/conflict-list'
import { HeadlineStrip } from '@/components/zones/headline-strip'
import { MetricFigures } from '@/components/zones/metric-figures'
import { isLandMetric, statementsFor, timeline } from '@/components/zones/profile-sections'
import { NetworkGaps } from '@/components/zones/network-gaps'
import { ProfilePart } from '@/components/zones/profile-part'
import { SiteFigures } from '@/components/zones/site-figures'
import { StatementList } from '@/components/zones/statement-list'
import { Timeline } from '@/components/zones/timeline'
import { UnreportedMetrics } from '@/components/zones/unreported-metrics'
import { ZoneBrief } from '@/components/zones/zone-brief'
import { ZoneContents } from '@/components/zones/zone-contents'
import { ZoneHeader } from '@/components/zones/zone-header'
import { ZoneIncentives } from '@/components/zones/zone-incentives'
import { scoreOf } from '@/lib/freshness/score'
import type { AsOf } from '@/lib/releases/as-of'
import type { Zone } from '@/lib/zones/zone'
import { readProfile } from './zone-profile'

/** All that is published of one zone, and what is not. */
export async function ZoneArticle({ at, zone }: { at: AsOf; zone: Zone }) {
  const {
    figures,
    statements,
    networkGaps,
    conflicts,
    incentives,
    metrics,
    sites,
    freshness,
    spaces,
    attachments,
  } = await readProfile(at, zone)
  const landKeys = metrics.filter(({ topic }) => isLandMetric(topic)).map(({ key }) => key)
  const otherKeys = metrics.filter(({ topic }) => !isLandMetric(topic)).map(({ key }) => key)
  const has = (keys: string[]) => figures.some(({ metric }) => keys.includes(metric.key))
  const life = timeline(statements)
  const said = (section: Parameters<typeof statementsFor>[0]) => statementsFor(section, statements)

  return (
    <article>
      <ZoneHeader zone={zone} />
      <UpdateScoreLine score={scoreOf(freshness.map((metric) => metric.freshness))} />
      <HeadlineStrip figures={figures} freshness={freshness} />
      <div className="mt-14 grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ZoneContents />
        <div>
          <ProfilePart section="brief">
            <div className="-space-y-px">
              <ZoneBrief zone={zone} />
              <StatementList statements={said('brief')} />
            </div>
          </ProfilePart>
          <ProfilePart section="figures" empty={!has(otherKeys)}>
            <MetricFigures figures={figures} order={otherKeys} />
          </ProfilePart>
          <ProfilePart
            section="land"
            empty={!has(landKeys) && said('land').length === 0 && sites.length === 0}
          >
            <MetricFigures figures={figures} order={landKeys} />
            <SiteFigures sites={sites} />
            <StatementList statements={said('land')} />
          </ProfilePart>
          <ProfilePart section="spaces" empty={spaces.length === 0}>
            <SpaceList spaces={spaces} />
          </ProfilePart>
          <ProfilePart section="incentives" empty={incentives.length === 0} note="incentivesNote">
            <ZoneIncentives incentives={incentives} network={zone.network.key} />
          </ProfilePart>
          <ProfilePart section="tenants" empty={said('tenants').length === 0}>
            <StatementList statements={said('tenants')} />
          </ProfilePart>
          <ProfilePart
            section="infrastructure"
            empty={said('infrastructure').length === 0}
            lacks="capacities"
          >
            <StatementList statements={said('infrastructure')} />
          </ProfilePart>
          <ProfilePart section="operation" empty={said('operation').length === 0}>
            <StatementList statements={said('operation')} />
          </ProfilePart>
          <ProfilePart section="growth" empty={said('growth').length === 0}>
            <StatementList statements={said('growth')} />
          </ProfilePart>
          <ProfilePart section="history" empty={life.length === 0}>
            <Timeline statements={life} />
          </ProfilePart>
          <ProfilePart section="attachments" empty={attachments.length === 0}>
            <Gallery attachments={attachments} />
          </ProfilePart>
          <ProfilePart section="conflicts" empty={conflicts.length === 0}>
            <ConflictList conflicts={conflicts} />
          </ProfilePart>
          <ProfilePart section="gaps">
            <UnreportedMetrics metrics={metrics} figures={figures} />
            <StatementList statements={said('gaps')} />
            <NetworkGaps statements={networkGaps} />
            <UpdatesDue metrics={freshness} />
          </ProfilePart>
        </div>
      </div>
    </article>
  )
}
