'use client'

import { useLocale } from 'next-intl'
import { ViolationList } from '@/components/identities/violation-list'
import type { FormAction } from '@/components/staff/staff-form'
import { Notice } from '@/components/ui/notice'
import type { Violation } from '@/lib/identities/identity'
import type { BuiltUpon } from '@/lib/releases/built-upon'
import { ReasonedForm } from './reasoned-form'

type Refused = { later: readonly BuiltUpon[]; violations: readonly Violation[] }

type Props = {
  action: FormAction<Refused>
  address: string
  release: number
  initial: Record<string, string>
  words: { submit: string; cancel: string; later: string; release: string; unnamed: string }
}

/** Takes a release back; what stands in the way is listed, with the releases that have to be taken back first. */
export function RollBackForm({ action, address, release, initial, words }: Props) {
  const locale = useLocale()
  return (
    <ReasonedForm
      action={action}
      address={address}
      back={address}
      sent={{ release: String(release) }}
      initial={initial}
      words={words}
      look="danger"
      titled
      refused={({ later, violations }) => (
        <>
          {later.length > 0 && (
            <Notice tone="bad" title={words.later}>
              <ul className="mt-2 list-disc pl-5">
                {later.map(({ release: number, name }, at) => (
                  <li key={at}>
                    <a href={`/admin/releases/${number}`}>
                      {words.release} {number}
                    </a>
                    : {name?.[locale] ?? words.unnamed}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {violations.length > 0 && <ViolationList violations={violations} />}
        </>
      )}
    />
  )
}
