import { useLocale, useTranslations } from 'next-intl'
import { SourceNote } from '@/components/figures/source-note'
import { Markdown } from '@/components/text/markdown'
import { Mark } from '@/components/ui/mark'
import type { Zone } from '@/lib/zones/zone'

/** What is on file of the zone itself: stage, network, position, each with its reservation. */
export function ZoneBrief({ zone }: { zone: Zone }) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const words = useTranslations('zone')
  const { stage, stageNote, membership, membershipNote, network, position, note } = zone
  return (
    <dl className="st">
      {stageNote && stageNote[locale] !== t(`stage.${stage}`) && (
        <div>
          <dt>{words('topic.stage')}</dt>
          <dd>
            <Noted words={t(`stage.${stage}`)} note={stageNote[locale]} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words('networkOf')}</dt>
        <dd>
          <Noted
            words={`${network.name[locale]}: ${t(`membership.${membership}`)}`}
            note={membershipNote?.[locale]}
          />
          {!membershipNote && note && <Markdown text={note[locale]} className="text-note text-muted" />}
        </dd>
      </div>
      {position && (
        <div>
          <dt>{words('topic.position')}</dt>
          <dd>
            <Position position={position} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Noted({ words, note }: { words: string; note: string | undefined }) {
  return (
    <>
      {words}
      {note !== undefined && (
        <small data-numbers="quoted" className="bl">
          {note}
        </small>
      )}
    </>
  )
}

function Position({ position }: { position: NonNullable<Zone['position']> }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { latitude, longitude, note, source, verified } = position
  return (
    <span data-numbers="quoted">
      {latitude}, {longitude} {!verified && <Mark tone="warn">{t('unverified')}</Mark>}{' '}
      <small>
        {note && `${note[locale]} · `}
        {source && <SourceNote source={source} />}
      </small>
    </span>
  )
}
