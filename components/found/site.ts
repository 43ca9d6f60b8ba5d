import type { Organization, SearchAction, SearchActionLeaf, WebSite, WithActionConstraints } from 'schema-dts'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'

/** Whole addresses from paths (lib/entry/public-address.ts), as search engines need them. */
export type Address = (path: string) => string

/** Who publishes all of this. Referred to by its address. */
export const publisherId = (address: Address) => ({ '@id': address('/#publisher') })

type Said = { locale: Locale; address: Address; name: string; description: string }

/** Who publishes the portal. */
export const organization = ({ address, name, description }: Said): Organization => ({
  '@type': 'Organization',
  ...publisherId(address),
  name,
  description,
  url: address('/'),
  logo: address('/icon.svg'),
})

/** The portal as a site that can be searched. */
export const website = ({ locale, address, name, description }: Said): WebSite => ({
  '@type': 'WebSite',
  '@id': address('/#site'),
  name,
  description,
  url: address(liveHref(locale, '/')),
  inLanguage: ['en', 'vi'],
  publisher: publisherId(address),
  potentialAction: searchAction(`${address(liveHref(locale, '/search'))}?q={search_term_string}`),
})

/** The query is told to search engines in words of their own, which the vocabulary allows on any action. */
function searchAction(urlTemplate: string): SearchAction {
  const action: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  }
  return action
}
