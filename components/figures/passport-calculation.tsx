import { useLocale, useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import { type Calculation, calculationOf, type CalculationTerm } from '@/lib/figures/calculation'
import type { Passport } from '@/lib/figures/passport'
import { formatPeriod } from '@/lib/shared/format-date'
import { FigureMarks } from './figure-marks'
import { FigureValue } from './figure-value'
import { SourceReference } from './source-reference'

type Props = { passport: Pick<Passport, 'inputs' | 'formula'> }

/** The formula in words, and the figures that went into it, each with its own passport. */
export function PassportCalculation({ passport: { inputs, formula } }: Props) {
  const t = useTranslations('passport.calculation')
  const words = useFormulaWords()
  const calculation = calculationOf(inputs)
  const outdated = inputs.filter((input) => input.figure.supersededIn !== null).length
  if (!calculation) return null
  return (
    <>
      <p data-numbers="counted" className="measure text-lead">
        {words(calculation)}
      </p>
      {formula && formula.kind !== 'ratio' && (
        <p className="mt-2 measure text-note text-muted">{t(formula.kind)}</p>
      )}
      {outdated > 0 && <p className="mt-2 measure">{t('outdated', { count: outdated })}</p>}
      <div className="mt-5">
        <Inputs inputs={inputs} />
      </div>
    </>
  )
}

function useFormulaWords() {
  const locale = useLocale()
  const t = useTranslations('passport.calculation')
  const term = ({ metric, count }: CalculationTerm) => t('term', { metric: metric.name[locale], count })
  const all = (terms: readonly CalculationTerm[]) => new Intl.ListFormat(locale).format(terms.map(term))
  const joined = (terms: readonly CalculationTerm[], sign: string) => terms.map(term).join(` ${sign} `)
  const bare = ({ kind, terms, divisors }: Calculation) => {
    if (kind === 'ratio') return `${joined(terms, '×')} ÷ ${joined(divisors, '×')}`
    if (kind === 'noted') return t('noted', { terms: all(terms) })
    return joined(terms, kind === 'sum' ? '+' : '×')
  }
  return (calculation: Calculation) => {
    const formula = bare(calculation)
    const words = calculation.converted ? t('converted', { formula }) : formula
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
}

function Inputs({ inputs }: Pick<Passport, 'inputs'>) {
  const locale = useLocale()
  const t = useTranslations('passport.calculation')
  const columns = useTranslations('figures.table')
  return (
    <Table caption={t('inputs')} hideCaption>
      <thead>
        <tr>
          <Th>{t('role')}</Th>
          <Th numeric>{columns('value')}</Th>
          <Th>{t('figure')}</Th>
          <Th>{columns('period')}</Th>
          <Th>{columns('source')}</Th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ role, figure }, position) => (
          <tr key={`${position} ${figure.id}`}>
            <Th scope="row" className="min-w-24 font-normal">
              {t(`roles.${role}`)}
            </Th>
            <Td numeric className="min-w-32">
              <FigureValue figure={figure} /> <FigureMarks figure={figure} />
              {figure.supersededIn !== null && (
                <span className="block text-note text-warn">
                  {t('ended', { number: figure.supersededIn })}
                </span>
              )}
            </Td>
            <Td className="min-w-40">
              <span className="block font-semibold">{figure.metric.name[locale]}</span>
              {figure.subject.name[locale]}
            </Td>
            <Td className="min-w-28">{formatPeriod(figure, locale)}</Td>
            <Td className="min-w-56">
              <SourceReference source={figure.source} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
