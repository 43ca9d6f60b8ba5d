import { useLocale, useTranslations } from 'next-intl'
import type { Lines } from '@/components/charts/lines'
import type { ExploredSubject } from './explored-subject'

type Props = { rest: Lines['rest']; silent: readonly ExploredSubject[]; left?: number }

/** Who is not in the drawing, and why: never a zero, never nothing. */
export function NotDrawn({ rest, silent, left = 0 }: Props) {
  const locale = useLocale()
  const t = useTranslations('explore')
  const chart = useTranslations('figures.chart')
  const names = new Intl.ListFormat(locale)
  const lines = [
    left > 0 && chart('left', { count: left }),
    rest.length > 0 && t('rest', { names: names.format(rest.map(({ subject }) => subject.name[locale])) }),
    silent.length > 0 && t('silent', { names: names.format(silent.map(({ name }) => name[locale])) }),
  ].filter((line) => line !== false)
  return (
    <>
      {lines.map((line) => (
        <p key={line} data-numbers="counted" className="mt-2 text-note text-muted">
          {line}
        </p>
      ))}
    </>
  )
}
