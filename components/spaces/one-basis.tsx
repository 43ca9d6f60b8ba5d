import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { Space } from '@/lib/spaces/dto'
import { comparePrice, PLAIN } from '@/lib/spaces/price-basis'
import { PriceAssumptions } from './price-assumptions'
import { usePriceWords } from './price-words'

/** The price of a space in USD per m² and year with what was assumed, or why it cannot be given. */
export function OneBasis({ space }: { space: Space }) {
  const t = useTranslations('prices')
  const { oneBasisOf, whyNot } = usePriceWords()
  const compared = comparePrice(space, PLAIN)
  if (!compared.ok)
    return (
      <span data-numbers="counted" className="text-muted">
        {t('notCompared')}: {whyNot(compared.problem)}
      </span>
    )
  return (
    <>
      <p data-numbers="counted">{t('oneBasis', { value: oneBasisOf(compared.value) })}</p>
      <Disclosure summary={t('assumed')}>
        <PriceAssumptions price={compared.value} />
      </Disclosure>
    </>
  )
}
