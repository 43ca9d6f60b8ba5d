import { useLocale, useTranslations } from 'next-intl'
import { QUARTER } from '@/components/staff/addresses'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'

type Props = { periods: readonly string[]; zones: readonly { slug: string; name: Text }[] }

/** Any other period and zone. */
export function GridChooser({ periods, zones }: Props) {
  const locale = useLocale()
  const t = useTranslations('grid.chooser')
  return (
    <form action={QUARTER} className="flex flex-wrap items-end gap-4">
      <SelectField
        name="period"
        label={t('period')}
        options={periods.map((value) => ({ value, label: formatPeriod({ period: value }, locale) }))}
      />
      <SelectField
        name="zone"
        label={t('zone')}
        options={[
          ...(zones.length > 1 ? [{ value: '', label: t('all') }] : []),
          ...zones.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
        ]}
      />
      <Button look="plain">{t('open')}</Button>
    </form>
  )
}
