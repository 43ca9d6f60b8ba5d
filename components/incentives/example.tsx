import { useLocale, useTranslations } from 'next-intl'
import { amountScale, inScale } from '@/components/estimate/amounts'
import { type Phase, phasesOf } from '@/components/estimate/phases'
import { usePercent } from '@/components/estimate/use-percent'
import { InstrumentLink } from '@/components/law/instrument-link'
import { EXAMPLE_INCOME, type Way, type WorkedExample } from '@/lib/incentives/worked-example'
import styles from './incentive.module.css'

type Props = { slug: string; example: WorkedExample }

/** What an incentive is worth to a project that is made up: with and without it, and with what may stand beside it. */
export function Example({ slug, example: { years, standard, without, ways } }: Props) {
  const locale = useLocale()
  const t = useTranslations('incentives.example')
  const percent = usePercent()
  const scale = amountScale([without, ...ways.flatMap(({ total, saving }) => [total, saving])], null)
  const said = (amount: string) => inScale(amount, scale, locale)
  const heads = [t('taken'), t('taxed'), t('tax', { years }), t('saved')]
  return (
    <div data-numbers="counted">
      <p className="mb-5 measure">
        {t.rich('assumes', {
          years,
          income: EXAMPLE_INCOME,
          rate: percent(standard.percent),
          law: () => standard.basis.instrument && <InstrumentLink instrument={standard.basis.instrument} />,
        })}
        {standard.isOfAnotherDay && ` ${t('otherDay')}`}
      </p>
      <table role="table" className={styles['rows']}>
        <caption className="sr-only">{t('caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head, place) => (
              <th
                key={head}
                scope="col"
                role="columnheader"
                className={place > 1 ? styles['amount'] : undefined}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Row
            heads={heads}
            taken={t('without')}
            taxed={t('everyYear', { rate: percent(standard.percent) })}
            tax={said(without)}
            saved={null}
          />
          {ways.map((way) => (
            <Row
              key={way.forms.map(({ incentive, variant }) => `${incentive.slug} ${variant}`).join()}
              heads={heads}
              taken={<Taken slug={slug} way={way} />}
              taxed={<Taxed way={way} />}
              tax={said(way.total)}
              saved={said(way.saving)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  heads: readonly string[]
  taken: React.ReactNode
  taxed: React.ReactNode
  tax: string
  saved: string | null
}

function Row({ heads, taken, taxed, tax, saved }: RowProps) {
  const label = (place: number) => <span aria-hidden="true">{heads[place]}</span>
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {taken}
      </th>
      <td role="cell">
        {label(1)}
        <span>{taxed}</span>
      </td>
      <td role="cell" className={styles['amount']}>
        {label(2)}
        <strong>{tax}</strong>
      </td>
      <td role="cell" className={styles['amount']}>
        {label(3)}
        <span>{saved ?? '–'}</span>
      </td>
    </tr>
  )
}

/** "This incentive alone", "Form 1, with longer CIT holiday for large projects". */
function Taken({ slug, way: { forms } }: { slug: string; way: Way }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const own = forms.find(({ incentive }) => incentive.slug === slug)
  const others = forms.filter((form) => form !== own).map(({ incentive }) => incentive.title[locale])
  const self = own?.variant == null ? t('example.itself') : t('forms.name', { number: own.variant })
  if (others.length === 0) return own?.variant == null ? t('example.alone') : self
  return (
    <span data-numbers="quoted">
      {t('example.with', { self, others: new Intl.ListFormat(locale).format(others) })}
    </span>
  )
}

function Taxed({ way: { years } }: { way: Way }) {
  const t = useTranslations('incentives.example')
  const percent = usePercent()
  const due = ({ rate, relief, reducedBy, pays }: Phase) => {
    if (relief === 'exempt') return t('exempt')
    const to = percent(pays)
    return relief === 'reduced'
      ? t('reduced', { pays: to, rate: percent(rate), by: percent(reducedBy ?? '0') })
      : to
  }
  const said = phasesOf(years).map((phase) => ({ ...phase, due: due(phase) }))
  // Where only what a stretch rests on changes, a reader sees one.
  const stretches = said.filter(({ due }, place) => due !== said[place - 1]?.due)
  return stretches
    .map(({ from, due }, place) => {
      const to = (stretches[place + 1]?.from ?? years.length + 1) - 1
      return `${from === to ? from : `${from}–${to}`}: ${due}`
    })
    .join(' · ')
}
