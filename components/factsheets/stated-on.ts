import type { Figure } from '@/lib/figures/figure'
import { formatStated } from '@/lib/shared/format'
import type { Paper } from './paper'

/** A value as its source states it, or why there is none. Never a zero. */
export function statedOn({ t, locale }: Paper, figure: Figure): string {
  if (figure.value !== null) return formatStated({ ...figure, value: figure.value }, locale)
  return [t('figures.notReported'), figure.missingCause?.[locale]].filter(Boolean).join(': ')
}
