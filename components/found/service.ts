import type { GovernmentService } from 'schema-dts'
import type { Incentive } from '@/lib/incentives/dto'
import { markdownToText } from '@/lib/shared/markdown'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import type { Address } from './site'

/**
 * An incentive as what a state offers. Those that hold no more, or are aims and targets, are not offered: null.
 * @param kinds what sorts of incentive it is, in words
 */
export function governmentService(
  { slug, title, gives, conditions, scope, force }: Incentive,
  { locale, address, kinds }: { locale: Locale; address: Address; kinds: readonly string[] },
): GovernmentService | null {
  if (force !== 'in_force') return null
  return {
    '@type': 'GovernmentService',
    '@id': address(`/incentives/${slug}#service`),
    name: title[locale],
    description: markdownToText(gives[locale]),
    url: address(liveHref(locale, `/incentives/${slug}`)),
    serviceType: kinds,
    areaServed: { '@type': 'AdministrativeArea', name: scope.name[locale] },
    ...(conditions && { termsOfService: markdownToText(conditions[locale]) }),
  }
}
