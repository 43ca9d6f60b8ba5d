import { useLocale, useTranslations } from 'next-intl'
import { networkGroups } from '@/components/zones/network-groups'
import type { Text } from '@/lib/shared/text'
import type { Zone } from '@/lib/zones/zone'

type Choice = { key: string; name: Text; place: Text | null }
type Props = { zones: readonly Zone[]; chosen: readonly string[] }

/** Every zone under its group, and the networks that report by themselves, each with a box to tick. */
export function ZoneChoice({ zones, chosen }: Props) {
  const t = useTranslations('zones.groups')
  const compared = useTranslations('compare')
  const networks = new Map(zones.map(({ network }) => [network.key, network]))
  return (
    <div
      data-numbers="quoted"
      className="mt-4 gap-x-12 md:columns-2 [&_input]:mt-1.5 [&_input]:size-4 [&_input]:shrink-0 [&_input]:accent-accent [&_label]:flex [&_label]:gap-2.5 [&_label]:py-1 [&>div]:mb-6 [&>div]:break-inside-avoid"
    >
      {networkGroups(zones).map(({ key, zones: group }) => (
        <Group
          key={key}
          name={t(`${key}.title`)}
          id={key}
          chosen={chosen}
          choices={group.map(({ slug, name, place }) => ({ key: slug, name, place: place.name }))}
        />
      ))}
      <Group
        name={compared('network')}
        id="networks"
        chosen={chosen}
        choices={[...networks.values()].map((network) => ({ ...network, place: null }))}
      />
    </div>
  )
}

type GroupProps = { name: string; id: string; choices: readonly Choice[]; chosen: readonly string[] }

function Group({ name, id, choices, chosen }: GroupProps) {
  const locale = useLocale()
  if (choices.length === 0) return null
  return (
    <div>
      <p
        id={`group-${id}`}
        className="border-t border-rule pt-2 text-note font-semibold text-muted first-letter:uppercase"
      >
        {name}
      </p>
      <ul aria-labelledby={`group-${id}`} className="mt-1">
        {choices.map(({ key, name: words, place }) => (
          <li key={key}>
            <label>
              <input type="checkbox" name="zones" value={key} defaultChecked={chosen.includes(key)} />
              <span>
                {words[locale]} {place && <span className="text-note text-muted">{place[locale]}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
