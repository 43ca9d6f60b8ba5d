import { LOCALES } from '../../lib/shared/text'
import { compareDifferences, type Known, statedOnAll } from './compare-pages'
import { crawl } from './crawl'
import type { Difference } from './difference'
import type { Door } from './door'
import type { StatedFigure } from './figure'
import { Following } from './following'
import { Ledger } from './ledger'
import { addressOf } from './links'
import { currentRelease, readObservations } from './observations'
import { OTHER_NUMBERS, type OtherNumbers, type Page } from './page'
import { readNames, readPassport, readSubjects } from './published'
import { readPage } from './read-page'

/** What was compared, and in what it differs. */
export type Truth = {
  release: number | null
  figures: number
  /** Entries of the JSON list and rows of the CSV file. */
  entries: number
  rows: number
  /** Pages in all languages, the values on them, and the figures that these state; `earlier` are no longer current. */
  pages: number
  values: number
  shown: number
  earlier: number
  passports: number
  /** Numbers that are marked as no figures. */
  others: Record<OtherNumbers, number>
  /** Files and other addresses that pages lead to, and how many of them are PDF. */
  files: number
  pdfs: number
  differences: Difference[]
}

const locationsIn = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, address]) => address ?? [])

/** The figures that belong to a page: to a zone's with its sites, to a metric's, and to all other pages a network's. */
function belongings(figures: Iterable<StatedFigure>, zoneOf: (subject: string) => string | undefined) {
  const byZone = Map.groupBy(figures, ({ subject }) => zoneOf(subject) ?? '')
  const byMetric = Map.groupBy(figures, ({ metric }) => metric)
  return (path: string): readonly StatedFigure[] => {
    const [, place, name = ''] = path.split('/')
    if (place === 'zones' && name !== '') return byZone.get(name) ?? []
    if (place === 'metrics' && name !== '') return byMetric.get(name) ?? []
    return place === 'figures' ? [] : (byZone.get('') ?? [])
  }
}

/**
 * Compares every published figure on every surface of a running portal, by its public doors alone: JSON with CSV, and
 * with both every public page in every language. Of a page nothing is kept, and of a figure a few words.
 * @param asOf a day whose state is compared instead of today's
 * @throws Refusal when no portal answers, or nothing was published by that day
 */
export async function checkTruth(door: Door, asOf?: string): Promise<Truth> {
  const { figures, ...observations } = await readObservations(door, asOf)
  const subjects = await readSubjects(door, asOf)
  const names = await readNames(door, asOf)
  const belongingTo = belongings([...figures.values()], subjects.zoneOf)
  const ledger = new Ledger(figures, subjects)
  const [shown, earlier] = [new Set<number>(), new Set<number>()]
  const truth: Truth = {
    ...observations,
    figures: figures.size,
    ...{ pages: 0, values: 0, shown: 0, earlier: 0, passports: 0, files: 0, pdfs: 0 },
    others: { quoted: 0, counted: 0, scale: 0, rule: 0 },
  }
  const differ = (where: string, what: string, figure?: number) =>
    truth.differences.push({ where, what, ...(figure !== undefined && { figure }) })

  const sitemap = await door.ask('/sitemap.xml')
  const listed = sitemap.status === 200 ? locationsIn(sitemap.body) : []
  const [first] = listed
  if (first === undefined) differ('/sitemap.xml', `answers ${sitemap.status} and names no page`)
  const following = new Following([door.origin, ...(first ? [new URL(first).origin] : [])], asOf)

  async function readBoth(path: string, from: string | undefined): Promise<Page[]> {
    const pages: Page[] = []
    for (const language of LOCALES) {
      const address = addressOf(path, language, asOf)
      const { status, type, body } = await door.ask(address)
      if (status !== 200) differ(address, `answers ${status}${from ? `, though ${from} leads there` : ''}`)
      else if (type.startsWith('text/html')) pages.push(readPage(body, { path, address, language }))
      else truth.files += 1
    }
    return pages
  }

  /** Those figures of pages that are not among the current ones, and what the page's own passport is in JSON. */
  async function learn(path: string, pages: readonly Page[]): Promise<Known> {
    const ids = new Set(pages.flatMap(({ values }) => values.flatMap(({ figure }) => figure ?? [])))
    const others = new Map<number, StatedFigure>()
    for (const id of ids) {
      shown.add(id)
      const isOwn = path === `/figures/${id}`
      const listed = figures.get(id)
      if (listed && !isOwn) continue
      const figure = await readPassport(door, id, asOf)
      if (!figure) differ(`/api/v1/figures/${id}`, 'has no passport in JSON', id)
      else if (!listed) others.set(id, figure)
      else if (JSON.stringify(figure) !== JSON.stringify(listed))
        differ(`/api/v1/figures/${id}`, 'is stated otherwise than in the list of figures', id)
      if (figure && !listed) earlier.add(id)
    }
    return { figure: (id) => figures.get(id) ?? others.get(id), belonging: belongingTo(path), names }
  }

  async function visit(path: string, from: string | undefined): Promise<Iterable<string>> {
    const pages = await readBoth(path, from)
    const known = await learn(path, pages)
    truth.differences.push(...compareDifferences(pages, known))
    for (const id of statedOnAll(pages, known)) ledger.note(id, path)
    truth.pages += pages.length
    for (const { values, others } of pages) {
      truth.values += values.length
      for (const kind of OTHER_NUMBERS) truth.others[kind] += others[kind]
    }
    return pages.flatMap(({ links, address }) => following.pagesAmong(links, address))
  }

  const start = asOf === undefined ? following.pagesAmong(listed, '/') : []
  await crawl(['/', ...start, ...[...figures.keys()].map((id) => `/figures/${id}`)], visit)
  await crawl(following.others, async (address) => {
    const status = await door.status(address)
    if (status !== 200) differ(address, `answers ${status}, though a page leads there`)
    if (address.endsWith('.pdf')) truth.pdfs += 1
    truth.files += 1
    return []
  })
  truth.differences.push(...ledger.absences())
  const now = await currentRelease(door, asOf)
  if (now !== truth.release)
    differ(
      `/releases/${now}`,
      'was published while this was read, so that pages of two releases met: run it again',
    )
  return { ...truth, shown: shown.size, earlier: earlier.size, passports: ledger.passports }
}
