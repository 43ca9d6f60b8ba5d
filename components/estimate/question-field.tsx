import { useLocale, useTranslations } from 'next-intl'
import { describedBy, Field, FieldErrors, FieldHint, INPUT } from '@/components/ui/field'
import { ANSWER } from '@/lib/estimate/form'
import type { Question } from '@/lib/questions/dto'

type Props = { question: Question; typed: string; errors: readonly string[] }

/** A question as the law's conditions ask it: yes or no, one of several, or an amount. Left alone, it is not answered. */
export function QuestionField(props: Props) {
  return props.question.answer === 'yes_no' ? <YesNo {...props} /> : <Typed {...props} />
}

function YesNo({ question: { key, text, hint, knownFrom }, typed, errors }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate.form')
  const id = `q-${key}`
  const hinted = knownFrom === null ? hint?.[locale] : t('known')
  return (
    <fieldset id={id} aria-describedby={describedBy(id, { hint: hinted, errors })['aria-describedby']}>
      <legend>{text[locale]}</legend>
      <FieldHint id={id}>{hinted}</FieldHint>
      <FieldErrors id={id} errors={errors} />
      <div className="ra">
        {(['yes', 'no', ''] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${ANSWER}${key}`}
              value={value}
              defaultChecked={typed === value || (value === '' && typed !== 'yes' && typed !== 'no')}
            />
            {t(`answers.${value === '' ? 'open' : value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Typed({ question: { key, text, hint, answer, unit, options }, typed, errors }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate.form')
  const units = useTranslations('questions.units')
  const id = `q-${key}`
  const name = `${ANSWER}${key}`
  const hinted = [hint?.[locale], unit && t('inUnit', { unit: units(unit) })].filter(Boolean).join(' ')
  const same = { id, name, className: INPUT, ...describedBy(id, { hint: hinted, errors }) }
  return (
    <Field name={name} id={id} label={text[locale]} hint={hinted} errors={errors}>
      {answer === 'amount' ? (
        <input {...same} inputMode="decimal" defaultValue={typed} />
      ) : (
        <select {...same} defaultValue={options.some((option) => option.key === typed) ? typed : ''}>
          <option value="">{t('answers.open')}</option>
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.name[locale]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
