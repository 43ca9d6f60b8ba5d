'use client'

import { useTranslations } from 'next-intl'
import { useFieldProblems } from '@/components/staff/field-words'
import type { FieldState } from '@/components/staff/form-fields'
import { Disclosure } from '@/components/ui/disclosure'
import { TextField } from '@/components/ui/text-field'

export type Returnable = { id: number; name: string }

type Props = FieldState & {
  author: string
  changes: readonly Returnable[]
  /** How many there are in all; when not all of them are here, none can go back by itself. */
  all: number
}

/** Ticks what goes back to its author, each with the reason; all else is approved. */
export function ReturnFields({ author, changes, all, values, errors }: Props) {
  const t = useTranslations('review.decision')
  const problemsOf = useFieldProblems()
  if (all < 2) return null
  if (changes.length < all) return <p className="measure">{t('tooMany', { count: changes.length })}</p>
  const isOpen = changes.some(({ id }) => values[`returned.${id}`] || values[`ticked.${id}`])
  return (
    <Disclosure summary={t('back')} open={isOpen}>
      <p className="mb-4 measure">{t('backAbout', { author })}</p>
      <ul className="grid gap-4">
        {changes.map(({ id, name }) => (
          <li key={id} className="grid gap-2 border-t border-rule pt-3">
            <label className="flex items-start gap-3">
              <input
                type="checkbox"
                name={`ticked.${id}`}
                value="yes"
                defaultChecked={values[`ticked.${id}`] === 'yes'}
                aria-label={t('sendBack', { name })}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <span>{name}</span>
            </label>
            <div className="pl-8">
              <TextField
                name={`returned.${id}`}
                label={
                  <span className="text-note font-normal">
                    {t('whyBack', { name: '' }).replace(/:\s*$/, '')}
                  </span>
                }
                aria-label={t('whyBack', { name })}
                maxLength={1000}
                errors={problemsOf(errors[`returned.${id}`])}
                defaultValue={values[`returned.${id}`]}
              />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
