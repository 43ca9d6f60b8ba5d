const READS = ['GET', 'HEAD']

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whether a request comes from a page of the portal. A browser says so itself and no page can make it lie; one that
 * does not say names the origin at least, and has to for everything that writes.
 */
export function isOwnRequest(method: string, headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site')
  // "none" is somebody who typed the address.
  if (site !== null) return site === 'same-origin' || (site === 'none' && READS.includes(method))
  const origin = headers.get('origin')
  if (origin === null) return READS.includes(method)
  return hostOf(origin) === (headers.get('x-forwarded-host') ?? headers.get('host'))
}
