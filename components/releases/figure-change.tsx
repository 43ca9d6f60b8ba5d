import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { Disclosure } from '@/components/ui/disclosure'
import { Td, Th } from '@/components/ui/table'
import type { ReleaseChange } from '@/lib/releases/release'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { Differences } from './differences'
import { useFieldName } from './said-words'
import { Why } from './why'

/** One figure before and after, why it changed, and what changed besides its value. */
export function FigureChange({ change, mended }: { change: ReleaseChange; mended: boolean }) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const { before, after } = change
  const figure = after ?? before
  if (!figure) return null
  return (
    <tr>
      <Th scope="row">
        <a href={href(locale, `/metrics/${figure.metric.key}`)}>{figure.metric.name[locale]}</a>
      </Th>
      <Td>{formatPeriod(figure, locale)}</Td>
      {mended && (
        <Td numeric>
          {before ? <FigureValue figure={before} /> : <span className="text-muted">{t('first')}</span>}
        </Td>
      )}
      <Td numeric>
        {after ? (
          <>
            <FigureValue figure={after} /> <FigureMarks figure={after} />
          </>
        ) : (
          <span className="text-muted">{t('withdrawn')}</span>
        )}
      </Td>
      {mended && (
        <Td>
          <Why change={change} />
          <AlsoChanged change={change} />
        </Td>
      )}
    </tr>
  )
}

/** Folded, because it would make a row that is taller than a phone. */
function AlsoChanged({ change }: { change: ReleaseChange }) {
  const t = useTranslations('releases')
  const nameOf = useFieldName()
  if (change.differences.length === 0) return null
  const fields = change.differences.map(({ field }) => nameOf(field)).join(', ')
  return (
    <Disclosure summary={t('alsoChanged', { fields })}>
      <Differences change={change} narrow />
    </Disclosure>
  )
}
