'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useFieldLabel } from '@/components/staff/field-words'
import type { Field, When } from '@/lib/editor/field'
import { pathOf } from '@/lib/editor/fields'
import type { Editing } from './simple-field'

type Props = Pick<Editing, 'values' | 'choices'> & {
  when: When | undefined
  /** The fields among which it stands, one of which decides whether it is asked. */
  beside: readonly Field[]
  /** Under which name they stand: the kind, or the row. */
  within: string
  /** Under which name the row was filled, where it stands elsewhere now. */
  filled?: string
  className?: string
  children: ReactNode
}

/**
 * What is asked only when another field says so. While it does not, it is neither shown nor sent. Without scripts it is
 * always shown, with words on when it is to be filled in.
 */
export function OnlyWhen({ when, children, ...props }: Props) {
  return when ? (
    <Asked when={when} {...props}>
      {children}
    </Asked>
  ) : (
    children
  )
}

function Asked({
  when,
  beside,
  within,
  filled = within,
  values,
  choices,
  className = 'grid gap-6',
  children,
}: Props & { when: When }) {
  const t = useTranslations('editor.form')
  const labelOf = useFieldLabel()
  const [place, setPlace] = useState<HTMLFieldSetElement | null>(null)
  const name = pathOf(within, when.field)
  const now = useChosen(place, name)
  const isAsked = when.is.includes(now ?? values[pathOf(filled, when.field)] ?? '')
  const asking = beside.find((field) => field.name === when.field)
  const options = asking?.type === 'choice' ? (choices[asking.words] ?? []) : []
  return (
    <fieldset
      ref={setPlace}
      disabled={now !== null && !isAsked}
      className={`${className} ${isAsked ? '' : 'in-data-script:hidden'}`}
    >
      <p className="col-span-full text-note text-muted in-data-script:hidden">
        {t('onlyWhen', {
          field: labelOf(name),
          values: when.is.map((one) => options.find(({ value }) => value === one)?.label ?? one).join(', '),
        })}
      </p>
      {children}
    </fieldset>
  )
}

/** What is chosen in a drop-down of the form that an element belongs to; null before the page's scripts are there. */
function useChosen(place: HTMLFieldSetElement | null, name: string) {
  const form = place?.form ?? null
  return useSyncExternalStore(
    (tell) => {
      form?.addEventListener('change', tell)
      return () => form?.removeEventListener('change', tell)
    },
    () => {
      const chooser = form?.elements.namedItem(name)
      return chooser instanceof HTMLSelectElement ? chooser.value : null
    },
    () => null,
  )
}
