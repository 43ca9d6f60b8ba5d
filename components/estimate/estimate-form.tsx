import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ANSWER, type EstimateForm, type FormProblem } from '@/lib/estimate/form'
import type { Question } from '@/lib/questions/dto'
import { type Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingQuery } from '@/lib/words/reading'
import { AmountFields } from './amount-fields'
import { useProblemWords } from './problem-words'
import type { Bearing } from './undecided'
import { QuestionField } from './question-field'
import { Refine } from './refine'

export type ZoneChoice = { slug: string; name: Text }

export type EstimateFormProps = {
  form: EstimateForm
  problems: readonly FormProblem[]
  zones: readonly ZoneChoice[]
  questions: readonly Question[]
  /** Questions whose answers bear on this zone and day; null before that is known. */
  bearing: Bearing | null
  /** Questions without whose answers it cannot be told whether the project pays less. */
  missing: readonly string[]
}

/** What matters most first, then what it expects to earn, then what can be refined. The address holds every answer. */
export function EstimateFormFields(props: EstimateFormProps) {
  const locale = useLocale()
  const t = useTranslations('estimate')
  const { form, problems, zones, questions } = props
  const words = useProblemWords(problems)
  const action = href(locale, '/incentives/estimate').replace(/\?.*/, '')
  const unasked = problems.filter(({ code }) => code === 'question')
  return (
    <form
      method="get"
      action={`${action}#answer`}
      aria-label={t('form.title')}
      id="project"
      data-numbers="quoted"
      className="ef"
    >
      {problems.length > 0 && (
        <Notice tone="bad" live title={t('problems.title')}>
          {unasked.map(({ field }) => (
            <p key={field}>{t('problems.question', { typed: field.slice(ANSWER.length) })}</p>
          ))}
        </Notice>
      )}
      {[...new URLSearchParams(readingQuery() ?? '')].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="zone"
        label={t('form.zone')}
        defaultValue={zones.some(({ slug }) => slug === form.zone) ? form.zone : ''}
        errors={words('zone')}
        options={[
          { value: '', label: t('form.choose') },
          ...zones.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
        ]}
      />
      <Day name="day" label={t('form.day')} hint={t('form.dayHint')} typed={form.day} errors={words('day')} />
      {questions
        .filter(({ askedFirst }) => askedFirst)
        .map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            typed={form.answers[question.key] ?? ''}
            errors={words(`${ANSWER}${question.key}`)}
          />
        ))}
      <AmountFields form={form} problems={problems} />
      <p className="go">
        <Button>{t('form.submit')}</Button>
        <a href={href(locale, '/incentives/estimate')}>{t('form.again')}</a>
      </p>
      <Refine {...props} />
      <Day
        name="other"
        label={t('form.other')}
        hint={t('form.otherHint')}
        typed={form.other}
        errors={words('other')}
      />
      <p>
        <Button look="plain">{t('form.refined')}</Button>
      </p>
    </form>
  )
}

type DayProps = {
  name: 'day' | 'other'
  label: string
  hint: string
  typed: string
  errors: readonly string[]
}

/** What cannot be read as a day stays as it was typed, which a date field would not show. */
function Day({ typed, errors, ...field }: DayProps) {
  return (
    <TextField {...field} errors={errors} type={errors.length > 0 ? 'text' : 'date'} defaultValue={typed} />
  )
}
