import { useLocale } from 'next-intl'
import { qualifierWord } from '@/lib/shared/format'
import { href } from '@/lib/words/href'
import { onAxis } from './axis-scale'
import type { Line } from './lines'
import styles from './lines.module.css'
import { shortName } from './short-name'

type Props = { line: Line; unit: string; /** The word of scale that the heading says. */ said: string }

/** At the end of a line: what it is of, and its last value, which leads to its passport. */
export function LineLabel({ line: { subject, plot, label }, unit, said }: Props) {
  const locale = useLocale()
  const figure = plot.marks.at(-1)?.point.figure
  const full = subject.name[locale]
  const name = shortName(full, locale)
  return (
    <div className={styles.label} style={{ top: `${label}%` }}>
      <span title={name === full ? undefined : full}>{name}</span>
      {figure && (
        <a href={href(locale, `/figures/${figure.id}`)}>
          {qualifierWord(figure.qualifier, locale)}{' '}
          <data value={figure.value ?? ''}>{onAxis(figure.value ?? '', unit, said, locale)}</data>
        </a>
      )}
    </div>
  )
}
