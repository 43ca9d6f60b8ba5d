import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Disclosure } from '@/components/ui/disclosure'
import { Table, Td, Th } from '@/components/ui/table'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import type { Space } from '@/lib/spaces/dto'
import type { PriceAssumptions as Assumptions } from '@/lib/spaces/price-basis'
import { orderPrices, type PriceOrder } from '@/lib/spaces/price-order'
import { publisherOf } from '@/lib/sources/publisher'
import { href } from '@/lib/words/href'
import { PriceAssumptions } from './price-assumptions'
import { usePriceWords } from './price-words'

const MOST = 60

type Named = { slug: string; name: Text }
type Props = { spaces: readonly Space[]; zones: readonly Named[]; assumptions: Assumptions }

/** Every quoted price of these zones on one basis, by kind of space, each first as it was quoted. */
export function PriceTable({ spaces, zones, assumptions }: Props) {
  const t = useTranslations('prices')
  const orders = orderPrices(
    spaces.filter(({ zone }) => zones.some(({ slug }) => slug === zone)),
    assumptions,
  )
  if (orders.length === 0) return <p className="measure">{t('none')}</p>
  return (
    <div className="space-y-10">
      {orders.map((order) => (
        <KindTable key={order.kind} order={order} zones={zones} />
      ))}
    </div>
  )
}

function KindTable({ order, zones }: { order: PriceOrder; zones: readonly Named[] }) {
  const t = useTranslations('prices')
  const kinds = useTranslations('spaces.kinds')
  const { oneBasisOf, whyNot } = usePriceWords()
  const { priced, unpriced, kind, unlike } = order
  return (
    <div data-numbers="counted">
      {unlike && <p className="mb-3 measure border-l-4 border-warn pl-4 text-note">{t('unlike')}</p>}
      <Table caption={t('caption', { kind: kinds(kind) })}>
        <thead>
          <tr>
            <Th>{t('columns.space')}</Th>
            <Th>{t('columns.quoted')}</Th>
            <Th numeric>{t('columns.compared')}</Th>
            <Th>{t('columns.assumed')}</Th>
          </tr>
        </thead>
        <tbody>
          {priced.slice(0, MOST).map(({ space, price }) => (
            <tr key={space.key}>
              <Quoted space={space} zones={zones} />
              <Td numeric className="text-body">
                {oneBasisOf(price)}
              </Td>
              <Td className="min-w-56">
                <Disclosure summary={t('assumed')}>
                  <PriceAssumptions price={price} />
                </Disclosure>
              </Td>
            </tr>
          ))}
          {unpriced.slice(0, MOST).map(({ space, why }) => (
            <tr key={space.key}>
              <Quoted space={space} zones={zones} />
              <Td numeric>–</Td>
              <Td>
                {t('notCompared')}: {whyNot(why)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {priced.length > MOST && (
        <p className="text-note text-muted">{t('more', { shown: MOST, count: priced.length })}</p>
      )}
    </div>
  )
}

function Quoted({ space, zones }: { space: Space; zones: readonly Named[] }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { priceOf, marksOf } = usePriceWords()
  const zone = zones.find(({ slug }) => slug === space.zone)
  return (
    <>
      <Th scope="row" className="min-w-40 font-normal">
        <span className="font-semibold">{zone?.name[locale]}</span>
        <a href={href(locale, `/zones/${space.zone}#${space.key}`)} className="block">
          {space.name[locale]}
        </a>
      </Th>
      <Td className="min-w-48">
        {priceOf(space)}
        <span className="block text-muted">
          {marksOf(space)} · {formatPeriod({ period: space.period }, locale)} · {publisherOf(space.source)}
        </span>
        {!space.verified && <Mark tone="warn">{t('unverified')}</Mark>}
      </Td>
    </>
  )
}
