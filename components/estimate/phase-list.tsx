import { useTranslations } from 'next-intl'
import type { EstimatedYear } from '@/lib/estimate/estimate'
import type { BasisNotes } from './basis-notes'
import { type Phase, phasesOf } from './phases'
import type { Amounts } from './use-amounts'
import { usePercent } from './use-percent'

type Props = { years: readonly EstimatedYear[]; notes: BasisNotes | null; amounts: Amounts }

/** The years in stretches that are taxed alike: what is due in each, what it comes to, and on which articles. */
export function PhaseList({ years, notes, amounts }: Props) {
  const t = useTranslations('estimate.phases')
  return (
    <table className="ph" data-numbers="counted">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('years')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('tax', { unit: amounts.inUnit })}</th>
        </tr>
      </thead>
      <tbody>
        {phasesOf(years).map((phase) => (
          <tr key={phase.from}>
            <th scope="row">{phase.from === phase.to ? phase.from : `${phase.from}–${phase.to}`}</th>
            <td>
              <Due phase={phase} />
              {notes && <NoteLinks numbers={numbersOf(notes, phase)} />}
            </td>
            <td>{amounts.bare(phase.tax)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const numbersOf = (notes: BasisNotes, { basis }: Phase) =>
  [...new Set([...notes.numbersOf(basis, 'rate'), ...notes.numbersOf(basis, 'relief')])].toSorted(
    (a, b) => a - b,
  )

/** "No tax", "5%: half of 10%", "10%". */
function Due({ phase: { rate, relief, reducedBy, pays } }: { phase: Phase }) {
  const t = useTranslations('estimate.phases')
  const percent = usePercent()
  if (relief === 'exempt') return t('exempt', { rate: percent(rate) })
  if (relief === 'reduced')
    return t('reduced', { pays: percent(pays), rate: percent(rate), by: percent(reducedBy ?? '0') })
  return t('rate', { rate: percent(rate) })
}

/** Which notes below a number rests on. */
export function NoteLinks({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <a key={number} href={`#b${number}`} className="nn">
      {number}
    </a>
  ))
}
