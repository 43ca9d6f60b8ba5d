'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/shared/form-state'
import { useFieldLabel, useFieldProblems, useProblem } from './field-words'

type Refused = Pick<FormState, 'attempt' | 'problem' | 'requestId' | 'fields' | 'values'>

/** Fields in the order in which they stand on the page, which is that in which they were sent. */
function inOrder({ fields = {}, values = {} }: Refused) {
  const sent = Object.keys(values)
  const place = (name: string) => {
    const own = sent.indexOf(name)
    // A choice that nobody made is not sent; what belongs with it is.
    return own >= 0 ? own : sent.findIndex((other) => other.split('.')[0] === name.split('.')[0]) - 0.5
  }
  return Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b))
}

// What a form without scripts asked for, and got.
const ANSWERS = ['preview', 'more_rows']

/** What stands in the way, above the form, with a link to each field. Read out and brought into view when it appears. */
export function ErrorSummary({ state }: { state: Refused }) {
  const t = useTranslations('problems')
  const [labelOf, problemsOf, problemOf] = [useFieldLabel(), useFieldProblems(), useProblem()]
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [state.attempt])
  if (state.problem === undefined || ANSWERS.includes(state.problem)) return null

  const fields = inOrder(state)
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="problem-summary"
      className="mb-8 max-w-lg border-4 border-bad p-4"
    >
      <h2 id="problem-summary" className="text-lead">
        {t('summary')}
      </h2>
      <p className="mt-2">{problemOf(state)}</p>
      {fields.length > 0 && (
        <ul className="mt-2">
          {fields.map(([name, codes]) => (
            <li key={name}>
              <a href={`#${name}`} className="font-semibold text-bad">
                {labelOf(name)}: {problemsOf(codes).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
