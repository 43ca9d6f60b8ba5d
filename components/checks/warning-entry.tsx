import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Mark } from '@/components/ui/mark'
import type { Warning } from '@/lib/checks/check'
import { useCheckName, useWarningWords } from './check-words'
import { ExplainForm } from './explain-form'

type Props = { warning: Warning; address: string; explain: FormAction | null }

/** What is unusual, where, and what its author says to it. */
export function WarningEntry({ warning, address, explain }: Props) {
  const t = useTranslations('checks')
  const [nameOf, wordsOf] = [useCheckName(), useWarningWords()]
  const { place, code, explanation } = warning
  const name = nameOf(warning)
  const form = explain && place.change !== null && (
    <ExplainForm
      action={explain}
      address={address}
      change={place.change}
      code={code}
      said={explanation ?? ''}
      name={name}
    />
  )
  return (
    <li className="grid gap-2 border-b border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a href={place.address}>{name}</a>
        {explanation === null && <Mark tone="warn">{t('unexplained')}</Mark>}
      </p>
      <p className="measure">{wordsOf(warning)}</p>
      {explanation === null ? (
        form
      ) : (
        <>
          <p className="measure text-note">{t('explained', { text: explanation })}</p>
          {form && <Disclosure summary={t('change')}>{form}</Disclosure>}
        </>
      )}
    </li>
  )
}
