import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/figures/source-reference'
import { Markdown } from '@/components/text/markdown'
import { DescriptionList } from '@/components/ui/description-list'
import { Mark } from '@/components/ui/mark'
import type { Zone } from '@/lib/zones/zone'

/** What is on file of the zone itself: stage, network, position, each with its reservation. */
export function ZoneBrief({ zone }: { zone: Zone }) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const words = useTranslations('zone')
  const { stage, stageNote, membership, membershipNote, place, position, note } = zone
  const items = [
    { key: 'place', detail: [...new Set([place.name[locale], place.country[locale]])].join(', ') },
    { key: 'stage', detail: <Noted words={t(`stage.${stage}`)} note={stageNote?.[locale]} /> },
    {
      key: 'membership',
      detail: (
        <>
          <Noted words={t(`membership.${membership}`)} note={membershipNote?.[locale]} />
          {!membershipNote && note && <Markdown text={note[locale]} className="text-note text-muted" />}
        </>
      ),
    },
    { key: 'position', detail: position && <Position position={position} /> },
  ] as const
  return (
    <DescriptionList
      items={items.flatMap(({ key, detail }) =>
        detail ? [{ key, term: words(`topic.${key}`), detail }] : [],
      )}
    />
  )
}

function Noted({ words, note }: { words: string; note: string | undefined }) {
  return (
    <>
      {words}
      {note !== undefined && note !== words && (
        <span data-numbers="quoted" className="block text-note text-muted">
          {note}
        </span>
      )}
    </>
  )
}

function Position({ position }: { position: NonNullable<Zone['position']> }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { latitude, longitude, note, source, verified } = position
  return (
    <div data-numbers="quoted">
      {latitude}, {longitude} {!verified && <Mark tone="warn">{t('unverified')}</Mark>}
      {note && <span className="block text-note text-muted">{note[locale]}</span>}
      {source && (
        <span className="block text-note">
          <SourceReference source={source} />
        </span>
      )}
    </div>
  )
}
