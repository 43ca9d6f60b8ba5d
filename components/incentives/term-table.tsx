import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import type { Incentive, IncentiveTerm } from '@/lib/incentives/dto'
import styles from './incentive.module.css'
import { useTermWords } from './use-term-words'

/** What is granted of each tax, from when it is counted, where it stands, and what of it is not certain. */
export function TermTable({ terms }: Pick<Incentive, 'terms'>) {
  const t = useTranslations('incentives.terms')
  const heads = [t('what'), t('granted'), t('counted'), t('where'), t('doubt')]
  return (
    <table role="table" className={styles['rows']} data-numbers="quoted">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {terms.map((term, place) => (
          <Row key={place} term={term} heads={heads} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ term, heads }: { term: IncentiveTerm; heads: readonly string[] }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const words = useTermWords()
  const { tax, kind, variant, instrument, article, doubt } = term
  const cells = [
    <strong key="granted">{words.granted(term)}</strong>,
    words.counted(term) ?? (
      <Silent key="counted">{t(kind === 'extension' ? 'terms.follows' : 'terms.notStated')}</Silent>
    ),
    <>
      <InstrumentLink instrument={instrument} />
      <small>{article?.[locale] ?? t('articleNone')}</small>
    </>,
    doubt ? (
      <span className="text-warn">{doubt[locale]}</span>
    ) : (
      <Silent key="doubt">{t('terms.noDoubt')}</Silent>
    ),
  ]
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {t(`taxes.${tax}`)}
        <small>
          {t(`termKinds.${kind}`)}
          {variant !== null && `, ${t('forms.name', { number: variant })}`}
        </small>
      </th>
      {cells.map((cell, place) => (
        <td key={heads[place + 1]} role="cell">
          <span aria-hidden="true">{heads[place + 1]}</span>
          {cell}
        </td>
      ))}
    </tr>
  )
}

const Silent = ({ children }: { children: string }) => <span className="text-muted">{children}</span>
