import { useLocale, useTranslations } from 'next-intl'
import { valueParts } from '@/lib/shared/format'
import { Bars } from './bars'
import type { ComparableGroup } from './comparable-groups'

/** Bars for each definition apart: what counts different things never shares a scale. */
export function Comparison({ groups }: { groups: readonly ComparableGroup[] }) {
  const locale = useLocale()
  const t = useTranslations('metrics')
  return (
    <div className="grid gap-10">
      {groups.map(({ definition, unit, figures }) => (
        <div key={`${definition.key} ${unit}`}>
          <h3 className="measure">{definition.text[locale]}</h3>
          <p className="mb-3 text-note text-muted">{valueParts({ value: '2', unit }, locale).unit}</p>
          <Bars label={t('bars', { definition: definition.text[locale] })} figures={figures} />
        </div>
      ))}
    </div>
  )
}
