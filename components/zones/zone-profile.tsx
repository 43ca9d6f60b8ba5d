import { useTranslations } from 'next-intl'
import { Gallery } from '@/components/attachments/gallery'
import { UpdatesDue } from '@/components/freshness/updates-due'
import { SpaceList } from '@/components/spaces/space-list'
import { scoreOf } from '@/lib/freshness/score'
import { spanOf } from '@/lib/shared/period'
import { lifeOf } from '@/lib/statements/life'
import { ConflictList } from './conflict-list'
import { HeadlineStrip } from './headline-strip'
import { LandSection } from './land-section'
import { MetricSections } from './metric-sections'
import { NetworkGaps } from './network-gaps'
import type { Profile } from './profile'
import './profile.css'
import { ProfilePart } from './profile-part'
import { ProfileRecord } from './profile-record'
import {
  isLandMetric,
  PROFILE_SECTIONS,
  type ProfileSection,
  statementsFor,
  tellsOfFull,
} from './profile-sections'
import { ProfileSources, sourcesOf } from './profile-sources'
import { StatementList } from './statement-list'
import { Timeline } from './timeline'
import { timelineScale } from './timeline-scale'
import { UnreportedMetrics } from './unreported-metrics'
import { WhenFull } from './when-full'
import { ZoneActions } from './zone-actions'
import { ZoneBrief } from './zone-brief'
import { ZoneChain } from './zone-chain'
import { ZoneContents } from './zone-contents'
import { ZoneEvents } from './zone-events'
import { ZoneHeader } from './zone-header'
import { ZoneIncentives } from './zone-incentives'
import { ZoneWorth } from './zone-worth'

/** All that is published of one zone: its facts on one screen, then in depth; and in each part what nobody reported. */
export function ZoneProfile(profile: Profile) {
  const { zone, figures, statements, sites, metrics, freshness, incentives, events, expansions } = profile
  const t = useTranslations('zone')
  const said = (section: ProfileSection) => statementsFor(section, statements)
  const life = lifeOf(statements, events)
  const reported = figures.flatMap(({ value, standing, period }) =>
    value === null || standing !== 'ruled' ? [] : (spanOf(period)?.end ?? []),
  )
  const sources = sourcesOf([
    ...figures,
    ...statements,
    ...sites.flatMap((site) => site.figures),
    ...(zone.position ? [zone.position] : []),
  ])
  const onLand = new Set(metrics.filter(({ topic }) => isLandMetric(topic)).map(({ key }) => key))
  const has = (land: boolean) => figures.some(({ metric }) => onLand.has(metric.key) === land)
  const isEmpty: Partial<Record<ProfileSection, boolean>> = {
    figures: !has(false),
    land: !has(true) && said('land').length === 0 && sites.length === 0,
    spaces: profile.spaces.length === 0,
    incentives: incentives.length === 0,
    tenants: said('tenants').length === 0,
    infrastructure: said('infrastructure').length === 0,
    operation: said('operation').length === 0,
    chain: said('chain').length === 0 && !zone.partOf && expansions.length === 0,
    growth: said('growth').length === 0 && expansions.length === 0,
    history: life.moments.length === 0 && life.undated.length === 0,
    events: events.length === 0,
    attachments: profile.attachments.length === 0,
    conflicts: profile.conflicts.length === 0,
    sources: sources.length === 0,
  }
  const part = (section: ProfileSection) => ({ section, empty: isEmpty[section] ?? false })
  const empty = new Set(PROFILE_SECTIONS.filter((section) => isEmpty[section]))
  return (
    <article className="zp">
      <ZoneHeader
        zone={zone}
        statements={statements}
        instruments={profile.instruments}
        score={scoreOf(freshness.map((metric) => metric.freshness))}
      />
      <HeadlineStrip figures={figures} metrics={metrics} freshness={freshness} />
      <ZoneActions at={profile.at} slug={zone.slug} peers={profile.peers} />
      <div className="bd">
        <ZoneContents empty={empty} />
        <div>
          <ProfilePart {...part('brief')}>
            <StatementList statements={said('brief')} />
            <ZoneBrief zone={zone} />
          </ProfilePart>
          <ProfilePart {...part('figures')}>
            <MetricSections figures={figures} metrics={metrics} />
          </ProfilePart>
          <ProfilePart {...part('land')}>
            <LandSection
              zone={zone.slug}
              figures={figures}
              metrics={metrics}
              sites={sites}
              statements={said('land')}
            />
          </ProfilePart>
          <ProfilePart {...part('spaces')}>
            <SpaceList spaces={profile.spaces} />
          </ProfilePart>
          <ProfilePart {...part('incentives')} note={`${t('estimate')} ${t('incentivesNote')}`}>
            <ZoneWorth zone={zone.slug} />
            <ZoneIncentives incentives={incentives} granted={profile.granted} network={zone.network.key} />
          </ProfilePart>
          <ProfilePart {...part('tenants')}>
            <StatementList statements={said('tenants')} />
          </ProfilePart>
          <ProfilePart {...part('infrastructure')} lacks={[t('capacities')]}>
            <StatementList statements={said('infrastructure')} plain />
          </ProfilePart>
          <ProfilePart
            {...part('operation')}
            lacks={said('operation').some(({ topic }) => topic === 'operation') ? [] : [t('noOperation')]}
          >
            <StatementList statements={said('operation')} />
          </ProfilePart>
          <ProfilePart {...part('chain')}>
            <ZoneChain partOf={zone.partOf} expansions={expansions} />
            <StatementList statements={said('chain')} plain />
          </ProfilePart>
          <ProfilePart {...part('growth')}>
            <StatementList statements={said('growth').filter((one) => !tellsOfFull(one))} />
            <WhenFull
              figures={figures}
              statements={said('growth').filter(tellsOfFull)}
              expansions={expansions}
            />
          </ProfilePart>
          <ProfilePart {...part('history')}>
            <Timeline life={life} scale={timelineScale(life, reported, profile.day)} events={events} />
          </ProfilePart>
          <ProfilePart {...part('events')}>
            <ZoneEvents events={events} />
          </ProfilePart>
          <ProfilePart {...part('attachments')}>
            <Gallery attachments={profile.attachments} />
          </ProfilePart>
          <ProfilePart {...part('conflicts')}>
            <ConflictList conflicts={profile.conflicts} />
          </ProfilePart>
          <ProfilePart {...part('gaps')}>
            <UnreportedMetrics metrics={metrics} figures={figures} />
            <StatementList statements={said('gaps')} />
            <NetworkGaps statements={profile.networkGaps} />
            <UpdatesDue metrics={freshness} />
          </ProfilePart>
          <ProfilePart {...part('sources')} note={t('sourcesIntro')}>
            <ProfileSources sources={sources} />
          </ProfilePart>
          <ProfilePart {...part('record')}>
            <ProfileRecord at={profile.at} zone={zone} releases={profile.releases} origin={profile.origin} />
          </ProfilePart>
        </div>
      </div>
    </article>
  )
}
