import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { liveHref } from '@/lib/words/href'
import { KeptMoment } from './kept-moment'
import type { PlaceGroup } from './place-groups'

/** A form that needs no script: everything that can be compared, to be ticked. */
export function ZonePicker({ groups, chosen }: { groups: readonly PlaceGroup[]; chosen: readonly string[] }) {
  const locale = useLocale()
  const t = useTranslations('compare.start')
  return (
    <form action={liveHref(locale, '/compare')}>
      <KeptMoment />
      <div className="grid [grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-10 gap-y-6 [&_label]:flex [&_label]:gap-2.5 [&_label]:py-1 [&_legend]:pb-1 [&_legend]:font-semibold">
        {groups.map(({ label, options }) => (
          <fieldset key={label} className="border-t border-rule pt-3">
            <legend>{label}</legend>
            {options.map(({ key, name }) => (
              <label key={key}>
                <input type="checkbox" name="zones" value={key} defaultChecked={chosen.includes(key)} />
                {name[locale]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p className="mt-6">
        <Button>{t('submit')}</Button>
      </p>
    </form>
  )
}
