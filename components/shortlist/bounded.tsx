import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

const MOST = 30

/** The first entries of a list, and how many more there are. */
export function Bounded<Item>({
  items,
  children,
}: {
  items: readonly Item[]
  children: (shown: readonly Item[]) => ReactNode
}) {
  const t = useTranslations('shortlist')
  return (
    <>
      {children(items.slice(0, MOST))}
      {items.length > MOST && (
        <p data-numbers="counted" className="mt-3 text-note text-muted">
          {t('more', { count: items.length - MOST })}
        </p>
      )}
    </>
  )
}
