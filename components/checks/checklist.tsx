import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import { Notice } from '@/components/ui/notice'
import type { Check, CheckError, Warning } from '@/lib/checks/check'
import { ErrorEntry } from './error-entry'
import { WarningEntry } from './warning-entry'

/** So many are told at once; a file of ten thousand rows can have as many to tell. */
const MOST = 100

const isError = (check: Check): check is CheckError => check.level === 'error'
const isWarning = (check: Check): check is Warning => check.level === 'warning'
const isUnexplained = ({ explanation }: Warning) => explanation === null
const isExplained = (warning: Warning) => !isUnexplained(warning)

type Props = {
  checks: readonly Check[]
  /** The page's own address. */
  address: string
  /** Null for whoever did not make the draft and only reads it. */
  explain: FormAction | null
}

/**
 * What stands in the way of handing a draft in: first what has to be mended, then what is unusual and has to be explained,
 * each with a link to its place.
 */
export function Checklist({ checks, address, explain }: Props) {
  const t = useTranslations('checks')
  const [errors, warnings] = [checks.filter(isError), checks.filter(isWarning)]
  // What is explained stays where its author can change it, below what is not.
  const inOrder = [...warnings.filter(isUnexplained), ...warnings.filter(isExplained)]
  const open = warnings.filter(isUnexplained).length
  return (
    <section
      id="checks"
      aria-labelledby="checks-title"
      className="mb-8 grid scroll-mt-6 gap-6 border-t border-ink pt-6"
    >
      <h2 id="checks-title" className="text-lead">
        {t('title')}
      </h2>
      {errors.length === 0 && open === 0 && (
        <Notice tone="good" title={t(warnings.length === 0 ? 'clean' : 'settled')} />
      )}
      {errors.length > 0 && (
        <div>
          <h3 className="font-semibold text-bad">{t('errors', { count: errors.length })}</h3>
          <ul>
            {errors.slice(0, MOST).map((error, i) => (
              <ErrorEntry key={`${error.code} ${i}`} error={error} />
            ))}
          </ul>
          <More count={errors.length - MOST} />
        </div>
      )}
      {warnings.length > 0 && (
        <div>
          <h3 className="font-semibold text-warn">
            {t('warnings', { count: warnings.length })} ({t('open', { count: open })})
          </h3>
          {explain && open > 0 && <p className="measure text-muted">{t('warningsAbout')}</p>}
          <ul>
            {inOrder.slice(0, MOST).map((warning) => (
              <WarningEntry
                key={`${warning.place.change} ${warning.code}`}
                warning={warning}
                address={address}
                explain={explain}
              />
            ))}
          </ul>
          <More count={warnings.length - MOST} />
        </div>
      )}
    </section>
  )
}

function More({ count }: { count: number }) {
  const t = useTranslations('checks')
  return count > 0 && <p className="text-muted">{t('more', { count })}</p>
}
