import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { describedBy, Field, INPUT } from '@/components/ui/field'
import type { Field as FieldName, FieldProblem } from '@/lib/shortlist/address'
import type { Need, Needs } from '@/lib/shortlist/needs'

type QuestionProps = {
  name: FieldName
  label: string
  hint?: string
  problems: readonly FieldProblem[]
  value: string | null
  type: 'number' | 'text'
}

/** What could not be read in a field, in words. */
export function useProblemWords(problems: readonly FieldProblem[]) {
  const t = useTranslations('shortlist.problems')
  return (name: FieldName) =>
    problems.filter(({ field }) => field === name).map(({ code, typed }) => t(code, { typed }))
}

/**
 * A question answered with a number or a date, which the address holds alike in both languages. What could not be read
 * stays as it was typed.
 */
export function Question({ name, label, hint, problems, value, type }: QuestionProps) {
  const errors = useProblemWords(problems)(name)
  const unread = problems.find(({ field }) => field === name)?.typed
  const kind = unread === undefined && type === 'number' ? { type, min: 0, step: 'any' } : { type: 'text' }
  return (
    <Field name={name} label={label} hint={hint} errors={errors}>
      <input
        id={name}
        name={name}
        className={INPUT}
        defaultValue={unread ?? value ?? ''}
        {...(type === 'number' && { inputMode: 'decimal' })}
        {...kind}
        {...describedBy(name, { hint, errors })}
      />
    </Field>
  )
}

/** Whether a need rules zones out. */
export function MustBox({ need, must }: { need: Need; must: Needs['must'] }) {
  const t = useTranslations('shortlist')
  const needs = t(`needs.${need}`)
  return (
    <Tick name="must" value={need} ticked={must.includes(need)} told={t('form.mustOf', { need: needs })}>
      {t('form.must')}
    </Tick>
  )
}

/** A question that is a need too: what is asked, and whether it rules zones out. */
export function NeedQuestion({
  need,
  must,
  hasRule = false,
  ...question
}: QuestionProps & {
  need: Need
  must: Needs['must']
  /** Its hint gives numbers as examples. */ hasRule?: boolean
}) {
  return (
    <div {...(hasRule && { 'data-numbers': 'rule' })} className="grid gap-2">
      <Question {...question} />
      <MustBox need={need} must={must} />
    </div>
  )
}

/** @param told what it is called where the words beside it are not enough */
export function Tick({
  name,
  value,
  ticked,
  told,
  children,
}: {
  name: string
  value: string
  ticked: boolean
  told?: string
  children: ReactNode
}) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} defaultChecked={ticked} aria-label={told} /> {children}
    </label>
  )
}
