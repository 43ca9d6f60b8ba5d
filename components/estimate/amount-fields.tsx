import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { AMOUNTS_IN_ORDER, type EstimateForm, type FormProblem } from '@/lib/estimate/form'
import { MOST_YEARS } from '@/lib/estimate/limits'
import { useProblemWords } from './problem-words'

type Props = { form: EstimateForm; problems: readonly FormProblem[] }

/** What the project expects to earn: one amount for all years, or in a fold another from some year on. */
export function AmountFields({ form, problems }: Props) {
  const t = useTranslations('estimate.form')
  const words = useProblemWords(problems)
  return (
    <fieldset data-numbers="rule">
      <legend>{t('earns')}</legend>
      <div className="two">
        <TextField
          name="first"
          label={t('first')}
          defaultValue={form.first}
          inputMode="numeric"
          maxLength={4}
          errors={words('first')}
        />
        <TextField
          name="span"
          label={t('span')}
          defaultValue={form.span}
          inputMode="numeric"
          maxLength={2}
          errors={words('span')}
        />
      </div>
      <SelectField
        name="in"
        label={t('in')}
        defaultValue={form.in}
        errors={words('in')}
        options={AMOUNTS_IN_ORDER.map((value) => ({ value, label: t(`units.${value}`) }))}
      />
      <TextField
        name="revenue"
        label={t('revenue')}
        hint={t('revenueHint')}
        defaultValue={form.revenue[0] ?? ''}
        inputMode="decimal"
        errors={words('revenue')}
      />
      <TextField
        name="income"
        label={t('income')}
        hint={t('incomeHint')}
        defaultValue={form.income[0] ?? ''}
        inputMode="decimal"
        errors={words('income')}
      />
      <LaterYears form={form} problems={problems} />
    </fieldset>
  )
}

/** Rows are drawn for the years that the form has; an unreadable number of years draws as many as is usual. */
function LaterYears({ form, problems }: Props) {
  const t = useTranslations('estimate.form')
  const words = useProblemWords(problems)
  const [first, span] = [Number(form.first), Number(form.span)]
  const rows = Number.isInteger(span) && span > 0 && span <= MOST_YEARS ? span : 15
  const isUsed = form.revenue.length > 1 || form.income.length > 1
  const places = Array.from({ length: rows - 1 }, (_, place) => place + 1)
  return (
    <details open={isUsed}>
      <summary>{t('later')}</summary>
      <p className="la">{t('laterHint')}</p>
      <table className="ly">
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col" id="ly-r">
              {t('revenueShort')}
            </th>
            <th scope="col" id="ly-i">
              {t('incomeShort')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row" id={`ly-${place}`}>
                {Number.isInteger(first) && first > 0 ? first + place : t('nth', { place: place + 1 })}
              </th>
              {(['revenue', 'income'] as const).map((field) => {
                const errors = words(field, place)
                return (
                  <td key={field}>
                    <input
                      name={field}
                      aria-labelledby={`ly-${place} ly-${field.charAt(0)}`}
                      aria-invalid={errors.length > 0 || undefined}
                      inputMode="decimal"
                      defaultValue={form[field][place] ?? ''}
                    />
                    {errors.map((error) => (
                      <small key={error}>{error}</small>
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
