/**
 * Which part of the portal an address belongs to, and whether it is that part's own page: `/en/zones/qtsc` is in `zones`,
 * and is not its own page. A preview's addresses too.
 */
export function placeOf(address: string): { place: string; isWhole: boolean } {
  const [, place = '', ...more] = address
    .replace(/^\/preview\/[^/]+/, '')
    .split('/')
    .slice(1)
  // What the law is stands in the part of the portal that tells what it grants.
  if (place === 'legal-instruments') return { place: 'incentives', isWhole: false }
  return { place, isWhole: more.length === 0 }
}
