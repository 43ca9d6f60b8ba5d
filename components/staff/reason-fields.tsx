'use client'

import { useTranslations } from 'next-intl'
import { FieldErrors } from '@/components/ui/field'
import { useFieldLabel, useFieldProblems } from './field-words'
import { BilingualField, type FieldState } from './form-fields'

/** Why something that is published changes, as every reader of its history will see it. */
export function ReasonFields({ values, errors }: FieldState) {
  const t = useTranslations('forms')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const wrong = problemsOf(errors['why.nature'])
  return (
    <section aria-labelledby="why" className="grid gap-4 border-t border-rule pt-6">
      <h2 id="why" className="text-lead">
        {t('sections.why')}
      </h2>
      <fieldset
        aria-describedby={wrong.length > 0 ? 'why.nature-error' : undefined}
        className={`grid max-w-lg gap-1 ${wrong.length > 0 ? 'border-l-4 border-bad pl-3' : ''}`}
      >
        <legend className="mb-1 font-semibold">{labelOf('why.nature')}</legend>
        <FieldErrors id="why.nature" errors={wrong} />
        {(['revision', 'correction'] as const).map((nature, index) => (
          <label key={nature} className="flex items-start gap-3 py-1">
            <input
              type="radio"
              id={index === 0 ? 'why.nature' : `why.nature.${nature}`}
              name="why.nature"
              value={nature}
              defaultChecked={values['why.nature'] === nature}
              className="mt-1 size-5 accent-accent"
            />
            <span>
              {t(`natures.${nature}`)}
              <span className="block text-note text-muted">{t(`natureHints.${nature}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <BilingualField name="why.reason" rows={2} hint={t('hints.reason')} values={values} errors={errors} />
    </section>
  )
}
