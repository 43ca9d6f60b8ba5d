import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/figures/source-reference'
import { Markdown } from '@/components/text/markdown'
import { DescriptionList } from '@/components/ui/description-list'
import { Mark } from '@/components/ui/mark'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import type { Space } from '@/lib/spaces/dto'
import { OneBasis } from './one-basis'
import { usePriceWords } from './price-words'

/** What can be leased, each with its size, when it is free, and its price exactly as it is quoted. */
export function SpaceList({ spaces }: { spaces: readonly Space[] }) {
  const t = useTranslations('spaces')
  return (
    <>
      <ul className="grid gap-10">
        {spaces.map((space) => (
          <li key={space.key} id={space.key} className="scroll-mt-6 target:bg-tint">
            <SpaceEntry space={space} />
          </li>
        ))}
      </ul>
      {spaces.some(({ price }) => price !== null) && (
        <p className="measure text-note text-muted">{t('asQuoted')}</p>
      )}
    </>
  )
}

function SpaceEntry({ space }: { space: Space }) {
  const locale = useLocale()
  const t = useTranslations('spaces')
  const marks = useTranslations('figures')
  const { sizeOf, priceOf } = usePriceWords()
  const { name, kind, site, description, availableFrom, price, tax, fees, period, note, verified, source } =
    space
  const unreported = <span className="text-muted">{t('unreported')}</span>
  const items = [
    { key: 'kind', detail: t(`kinds.${kind}`) },
    ...(site ? [{ key: 'site', detail: site.name[locale] } as const] : []),
    { key: 'size', detail: sizeOf(space) ?? unreported },
    { key: 'available', detail: availableFrom === null ? unreported : formatDate(availableFrom, locale) },
    { key: 'price', detail: priceOf(space) ?? unreported },
    ...(price
      ? ([
          { key: 'tax', detail: t(`inclusions.${tax}`) },
          { key: 'fees', detail: t(`inclusions.${fees}`) },
          { key: 'onOneBasis', detail: <OneBasis space={space} /> },
        ] as const)
      : []),
    { key: 'period', detail: formatPeriod({ period }, locale) },
    { key: 'source', detail: <SourceReference source={source} /> },
  ] as const
  return (
    <article data-numbers="quoted">
      <h3 className="text-lead">
        {name[locale]} {!verified && <Mark tone="warn">{marks('unverified')}</Mark>}
      </h3>
      {description && <Markdown text={description[locale]} className="mt-1 measure" />}
      <div className="mt-3">
        <DescriptionList items={items.map(({ key, detail }) => ({ key, term: t(key), detail }))} />
      </div>
      {note && <p className="mt-2 measure text-note text-muted">{note[locale]}</p>}
    </article>
  )
}
