import type { BreadcrumbList } from 'schema-dts'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import type { Address } from './site'

export type Step = { name: string; path: string }

/** Where a page stands, from the first page down to itself. */
export const breadcrumbs = (locale: Locale, address: Address, steps: readonly Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: address(liveHref(locale, path)),
  })),
})
