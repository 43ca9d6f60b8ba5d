import { useLocale, useTranslations } from 'next-intl'
import type { Considered, Estimate, Option, Verdict } from '@/lib/estimate/estimate'
import { ApartList } from './apart-list'
import { DecidingReasons } from './reason-list'
import type { Questions } from './to-tell'
import type { Amounts } from './use-amounts'

type Props = { estimate: Estimate; questions: Questions; amounts: Amounts }

const ORDER = ['yes', 'unknown', 'no'] as const
/** Of what one is not eligible for, and beyond what anybody reads, the spreadsheet tells. */
const MOST = 20

/** Every lawful combination with what the project would pay: what one has first, then what cannot be told, then the rest. */
export function OptionList({ estimate, questions, amounts }: Props) {
  const t = useTranslations('estimate.options')
  if (estimate.options.length === 0) return <p>{t('none')}</p>
  return (
    <div className="os">
      {ORDER.map((verdict) => {
        const options = estimate.options.filter(({ eligible }) => eligible === verdict)
        const group = <Group options={options} estimate={estimate} questions={questions} amounts={amounts} />
        if (options.length === 0) return null
        return verdict === 'no' ? (
          <details key={verdict} data-numbers="counted">
            <summary>{t('groups.no', { count: options.length })}</summary>
            {group}
          </details>
        ) : (
          <div key={verdict}>
            <h3>{t(`groups.${verdict}`)}</h3>
            {group}
          </div>
        )
      })}
      <ApartList pairs={estimate.notTogether} />
    </div>
  )
}

function Group({ options, estimate, ...props }: Props & { options: readonly Option[] }) {
  const t = useTranslations('estimate.options')
  return (
    <>
      <ul className="op" data-numbers="counted">
        {options.slice(0, MOST).map((option) => (
          <Row key={option.id} option={option} estimate={estimate} {...props} />
        ))}
      </ul>
      {options.length > MOST && (
        <p className="la" data-numbers="counted">
          {t('more', { count: options.length - MOST })}
        </p>
      )}
    </>
  )
}

function Row({ option, estimate, questions, amounts }: Props & { option: Option }) {
  const locale = useLocale()
  const t = useTranslations('estimate.options')
  const { parts, eligible, missing, total, saving, id } = option
  return (
    <li className={id === estimate.best ? 'best' : undefined}>
      <div>
        <p data-numbers="quoted" className="na">
          {parts.map(({ incentive, variant }, place) => (
            <span key={incentive.slug}>
              {place > 0 && ' + '}
              <a href={`#i-${incentive.slug}`}>{incentive.title[locale]}</a>
              {variant !== null && ` (${t('variant', { variant })})`}
            </span>
          ))}
          {id === estimate.best && <b> · {t('best')}</b>}
        </p>
        {keeping(option, estimate.considered).map(({ incentive, because }) => (
          <DecidingReasons key={incentive.slug} reasons={because} questions={questions} />
        ))}
        {eligible === 'unknown' && missing.length === 0 && <small>{t('undated')}</small>}
      </div>
      <p>
        <b>{amounts.sayTotal(total)}</b>
        <small>
          {saving.startsWith('-')
            ? t('costs', { saving: amounts.sayTotal(saving.slice(1)) })
            : t('saving', { saving: amounts.sayTotal(saving) })}
        </small>
      </p>
    </li>
  )
}

/** The parts of a combination that keep it from the project, or leave it open. */
function keeping({ parts, eligible }: Option, considered: readonly Considered[]): Considered[] {
  const isOf = (verdict: Verdict) => (one: Considered) =>
    one.eligible === verdict &&
    parts.some(({ incentive, variant }) => incentive.slug === one.incentive.slug && variant === one.variant)
  return eligible === 'yes' ? [] : considered.filter(isOf(eligible))
}
