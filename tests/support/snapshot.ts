import { linksOf } from './main-of-page'

const AT_ONCE = 6
const LISTS = [
  'zones',
  'metrics',
  'observations',
  'sources',
  'incentives',
  'legal-instruments',
  'events',
  'releases',
]
const FILES = [
  ...LISTS.flatMap((list) => [`/api/v1/${list}?limit=1000`, `/api/v1/${list}.csv`]),
  '/api/v1/releases/1/changes?limit=1000',
  '/api/v1/releases/1/changes.csv',
]

const PORTAL = 'http://portal.test'
// What is to be cited, or followed, names the moment in its address. In links within the portal it is told apart later.
const CITED = /(http:\/\/portal\.test[^\s"'<>?&]*)\?(?:asOf|release)=[\d-]+/g

/** What a portal answers at its addresses. */
export type Snapshot = { pages: Map<string, string>; files: Map<string, string> }

async function body(portal: string, address: string) {
  const answer = await fetch(new URL(address, portal))
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
  // Every portal listens on a port of its own.
  const said = Buffer.from(await answer.arrayBuffer())
    .toString('utf8')
    .replaceAll(portal, PORTAL)
  return said.replaceAll(CITED, '$1')
}

/** What a portal answers at each of these addresses, asked a few at a time. */
export async function bodiesOf(portal: string, addresses: readonly string[]) {
  const [waiting, bodies] = [[...addresses], new Map<string, string>()]
  const reader = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      bodies.set(address, await body(portal, address))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  return new Map(addresses.map((address) => [address, bodies.get(address) ?? '']))
}

/** The addresses of all public pages, in both languages, as the portal's own list for search engines names them. */
export async function pagesOf(portal: string): Promise<string[]> {
  const sitemap = await (await fetch(new URL('/sitemap.xml', portal))).text()
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** Where pages lead to data: addresses that answer a file. */
const filesOn = (pages: Iterable<string>) =>
  [...pages].flatMap(linksOf).filter((address) => /^\/api\/v1\/|^\/\w+\/releases\/feed\./.test(address))

/** All public pages of a portal, and all files: every list, every zone's profile, every passport, and whatever a page links to. */
export async function snapshot(portal: string): Promise<Snapshot> {
  const addresses = await pagesOf(portal)
  const single = addresses.flatMap((address) => /^\/en(\/(?:zones|figures)\/.+)$/.exec(address)?.[1] ?? [])
  const pages = await bodiesOf(portal, addresses)
  const files = new Set([...FILES, ...single.map((path) => `/api/v1${path}`), ...filesOn(pages.values())])
  return { pages, files: await bodiesOf(portal, [...files]) }
}
