import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { Notice } from '@/components/ui/notice'
import type { FieldProblem } from '@/lib/shortlist/address'
import type { Needs } from '@/lib/shortlist/needs'
import { PURPOSES } from '@/lib/shortlist/purpose'
import type { Weighing } from '@/lib/shortlist/ranking'
import type { Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingQuery } from '@/lib/words/reading'
import { MustBox, NeedQuestion, Question, Tick, useProblemWords } from './question'
import { Refine } from './refine'

export type City = { key: string; name: Text }
export type FormProps = {
  needs: Needs
  cities: readonly City[]
  problems: readonly FieldProblem[]
  /** What the weights came to; none before anything is asked. */
  weighing: Weighing | null
}

/** Five questions, then what can be refined. Answered by the address alone, with or without scripts. */
export function NeedsForm({ needs, cities, problems, weighing }: FormProps) {
  const locale = useLocale()
  const t = useTranslations('shortlist.form')
  const unread = useTranslations('shortlist.problems')
  const { must } = needs
  const words = useProblemWords(problems)
  return (
    <form
      method="get"
      action={`${href(locale, '/shortlist').replace(/\?.*/, '')}#answer`}
      aria-label={t('title')}
      className="grid gap-6 self-start [&_fieldset]:grid [&_fieldset]:gap-3 [&_input[type=checkbox]]:size-5 [&_input[type=checkbox]]:accent-accent [&_label:has(input[type=checkbox])]:inline-flex [&_label:has(input[type=checkbox])]:min-h-7 [&_label:has(input[type=checkbox])]:items-center [&_label:has(input[type=checkbox])]:gap-2 [&_legend]:mb-1 [&_legend]:text-lead [&_legend]:font-semibold [&>div>div>label]:text-lead"
    >
      {problems.length > 0 && (
        <div data-numbers="quoted">
          <Notice tone="bad" live title={unread('title')} />
        </div>
      )}
      {[...new URLSearchParams(readingQuery() ?? '')].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>{t('space')}</legend>
        <SelectField
          name="for"
          label={t('for')}
          defaultValue={needs.purpose}
          errors={words('for')}
          options={PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) }))}
        />
        <Question
          name="area"
          type="number"
          label={t('area')}
          hint={t('areaHint')}
          value={needs.area}
          problems={problems}
        />
        <MustBox need="area" must={must} />
      </fieldset>
      <fieldset>
        <legend>{t('cities')}</legend>
        {words('city').map((error) => (
          <p key={error} data-numbers="quoted" className="text-note font-semibold text-bad">
            {error}
          </p>
        ))}
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {cities.map(({ key, name }) => (
            <Tick key={key} name="city" value={key} ticked={needs.cities.includes(key)}>
              {name[locale]}
            </Tick>
          ))}
        </div>
        <MustBox need="city" must={must} />
      </fieldset>
      <NeedQuestion
        need="date"
        must={must}
        hasRule
        name="from"
        type="text"
        label={t('from')}
        hint={t('fromHint')}
        value={needs.date}
        problems={problems}
      />
      <NeedQuestion
        need="sector"
        must={must}
        name="sector"
        type="text"
        label={t('sector')}
        hint={t('sectorHint')}
        value={needs.sector}
        problems={problems}
      />
      <NeedQuestion
        need="budget"
        must={must}
        name="budget"
        type="number"
        label={t('budget')}
        hint={t('budgetHint')}
        value={needs.budget}
        problems={problems}
      />
      <Refine needs={needs} problems={problems} weighing={weighing} />
      <p className="flex flex-wrap items-center gap-5">
        <Button>{t('submit')}</Button>
        {weighing && <a href={href(locale, '/shortlist')}>{t('again')}</a>}
      </p>
    </form>
  )
}
