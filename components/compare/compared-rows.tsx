import { useTranslations } from 'next-intl'
import type { Comparison, Verdict } from '@/lib/compare/comparison'
import type { Asked } from './address'
import { ComparisonTable } from './comparison-table'
import { WhatCanBeSaid } from './what-can-be-said'

/** What the comparison comes to in a heading, what can be said, and every row. */
export function ComparedRows({ comparison, asked }: { comparison: Comparison; asked: Asked }) {
  const t = useTranslations('compare')
  const rows = comparison.rows.filter(({ differs }) => differs || !asked.onlyDifferences)
  const count = (verdict: Verdict) => comparison.rows.filter((row) => row.verdict === verdict).length
  if (comparison.rows.length === 0) return <p className="mt-10">{t('none')}</p>
  return (
    <section aria-labelledby="rows-title" className="mt-10">
      <h2 id="rows-title" data-numbers="counted" className="border-t-2 border-ink pt-3">
        {t('summary', {
          rows: comparison.rows.length,
          free: count('comparable'),
          care: count('with_care'),
          not: count('not_comparable'),
        })}
      </h2>
      <WhatCanBeSaid rows={rows} places={comparison.places} />
      {asked.rankAll && (
        <p className="mt-6 measure border-l-4 border-warn pl-4 text-note">{t('ranking.allNote')}</p>
      )}
      <div className="mt-8">
        {rows.length === 0 ? (
          <p>{t('noDifferences')}</p>
        ) : (
          <ComparisonTable comparison={comparison} rows={rows} asked={asked} />
        )}
      </div>
    </section>
  )
}
