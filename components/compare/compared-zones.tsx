import { useLocale, useTranslations } from 'next-intl'
import { zoneColour } from '@/components/charts/zone-colour'
import { Button } from '@/components/ui/button'
import { INPUT } from '@/components/ui/field'
import { MOST_PLACES } from '@/lib/compare/ask'
import type { Place } from '@/lib/compare/place'
import { href, liveHref } from '@/lib/words/href'
import { type Asked, compareHref } from './address'
import { KeptFields } from './kept-fields'
import type { PlaceGroup } from './place-groups'

type Props = { asked: Asked; places: readonly Place[]; groups: readonly PlaceGroup[] }

/** Who is compared, each with a way out, and a way to add another. */
export function ComparedZones({ asked, places, groups }: Props) {
  const locale = useLocale()
  const t = useTranslations('compare.zones')
  const chosen = places.map(({ key }) => key)
  const without = (key: string) => {
    const zones = chosen.filter((one) => one !== key)
    return zones.length === 0 ? href(locale, '/compare') : compareHref(locale, asked, { zones })
  }
  return (
    <div className="no-print flex flex-wrap items-end gap-x-8 gap-y-3">
      <ul aria-label={t('label')} className="flex flex-wrap gap-x-6">
        {places.map(({ key, name }) => (
          <li key={key} className="border-l-4 py-1 pl-2" style={{ borderColor: zoneColour(key) }}>
            {name[locale]}{' '}
            <a
              href={without(key)}
              rel="nofollow"
              aria-label={t('remove', { name: name[locale] })}
              className="inline-block py-0.5 text-note"
            >
              {t('removeShort')}
            </a>
          </li>
        ))}
      </ul>
      {places.length < MOST_PLACES && (
        <form action={liveHref(locale, '/compare')} className="flex flex-wrap items-end gap-2 text-note">
          {chosen.map((key) => (
            <input key={key} type="hidden" name="zones" value={key} />
          ))}
          <KeptFields asked={asked} without="zones" />
          <label className="grid gap-1">
            <span className="text-muted">{t('add')}</span>
            <select name="zones" defaultValue="" required className={`${INPUT} max-w-xs`}>
              <option value="">{t('choose')}</option>
              {groups.map(({ label, options }) => (
                <optgroup key={label} label={label}>
                  {options
                    .filter(({ key }) => !chosen.includes(key))
                    .map(({ key, name }) => (
                      <option key={key} value={key}>
                        {name[locale]}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Button look="plain">{t('addButton')}</Button>
        </form>
      )}
    </div>
  )
}
