import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'
import type { Change } from '@/lib/estimate/changes'
import { InstrumentLink } from '@/components/law/instrument-link'

type Props = { changes: readonly Change[]; first: string; second: string }

/** Incentives that came, went, or became or ceased to be the project's own between two days, with the instruments that did it. */
export function ChangeList({ changes, first, second }: Props) {
  const t = useTranslations('estimate.changed')
  if (changes.length === 0) return <p>{t('none')}</p>
  return (
    <div className="sd">
      {(['went', 'came', 'otherwise'] as const).map((kind) => {
        const own = changes.filter((change) => change.kind === kind)
        if (own.length === 0) return null
        return (
          <div key={kind}>
            <h4>{t(kind, { first, second, count: own.length })}</h4>
            <Changes changes={own.filter(isCounted)} />
            {own.some((change) => !isCounted(change)) && (
              <details data-numbers="counted">
                <summary>
                  {t('described', { count: own.filter((change) => !isCounted(change)).length })}
                </summary>
                <Changes changes={own.filter((change) => !isCounted(change))} />
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}

const isCounted = ({ before, after }: Change) => (after ?? before)?.treatment === 'computed'

const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <ul className="li" data-numbers="quoted">
    {changes.map((change) => (
      <One key={change.incentive.slug} change={change} />
    ))}
  </ul>
)

function One({ change: { kind, incentive, before, after } }: { change: Change }) {
  const locale = useLocale()
  const t = useTranslations('estimate.changed')
  const verdicts = useTranslations('estimate.verdicts')
  const { by, words } =
    kind === 'went'
      ? { by: after?.endedBy ?? null, words: t('endedBy') }
      : { by: kind === 'came' ? (after?.grantedBy ?? null) : null, words: t('grantedBy') }
  return (
    <li>
      <a href={href(locale, `/incentives/${incentive.slug}`)}>{incentive.title[locale]}</a>
      <small>
        {by && (
          <>
            {words} <InstrumentLink instrument={by} /> ·{' '}
          </>
        )}
        {kind === 'otherwise' && before && after
          ? t('from', { before: verdicts(before.eligible), after: verdicts(after.eligible) })
          : verdicts((kind === 'went' ? before : after)?.eligible ?? 'unknown')}
      </small>
    </li>
  )
}
