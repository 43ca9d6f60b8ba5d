import { useLocale, useTranslations } from 'next-intl'
import type { Area, Charted } from '@/lib/map/areas'
import type { BaseLayer } from '@/lib/map/base-layer'
import { href } from '@/lib/words/href'

type Props = { charted: Charted; base: BaseLayer; current: Area | null; whole: string }

/** More names than these would be a list of their own. */
const NAMED = 8

/** What has to be known of a map beside what it shows: how sure it is, what is not on it, who made its base layer. */
export function MapNotes({ charted: { areas, unlocated, beyond }, base, current, whole }: Props) {
  const locale = useLocale()
  const t = useTranslations('map')
  const marks = current?.marks ?? areas.flatMap((area) => area.marks)
  const names = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <figcaption data-numbers="counted" className="mt-2 grid gap-1 text-note text-muted">
      {current && (
        <p>
          <a href={href(locale, whole)} rel="nofollow" className="mr-2 inline-block py-0.5 text-ink">
            {t('whole')}
          </a>
          {t('section')}
        </p>
      )}
      {marks.some(({ zone }) => zone.position?.verified === false) && <p>{t('approximate')}</p>}
      {current?.marks.map(
        ({ zone, number }) =>
          zone.position?.note && (
            <p key={zone.slug}>
              {number}: {zone.position.note[locale]}
            </p>
          ),
      )}
      {unlocated.length > 0 && (
        <p>
          {unlocated.length > NAMED
            ? t('unlocatedMany', { count: unlocated.length })
            : t('unlocated', { zones: names.format(unlocated.map(({ name }) => name[locale])) })}
        </p>
      )}
      {beyond.length > 0 && (
        <p>
          <a href={href(locale, '/zones#benchmarks')}>{t('beyond', { count: beyond.length })}</a>
        </p>
      )}
      <p>{base.source ? t('source', { source: base.source[locale] }) : t('bare')}</p>
    </figcaption>
  )
}
