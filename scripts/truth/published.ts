import * as z from 'zod'
import { Refusal } from '../terminal/refusal'
import type { Door } from './door'
import { statedFigure, type StatedFigure } from './figure'
import type { Subjects } from './ledger'

const zoneList = z.object({
  data: z.array(z.object({ slug: z.string() })),
  meta: z.object({ nextCursor: z.string().nullable() }),
})
const profile = z.object({ data: z.object({ sites: z.array(z.object({ key: z.string() })) }) })
const metricList = z.object({
  data: z.array(z.object({ name: z.object({ en: z.string(), vi: z.string() }) })),
})
const passport = z.object({ data: statedFigure })

/** An address of the data API with those parameters that are given. */
export function apiAddress(path: string, parameters: Record<string, string | null | undefined>) {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) given.set(name, value)
  return `/api/v1${path}${given.size === 0 ? '' : `?${given.toString()}`}`
}

/**
 * What the data API answers.
 * @returns undefined where there is nothing
 * @throws Refusal for any other answer than that and 200
 */
export async function askApi(door: Door, address: string): Promise<unknown> {
  const { status, body } = await door.ask(address)
  if (status === 404) return undefined
  if (status !== 200) throw new Refusal(`${door.origin}${address} answers ${status}: ${body.slice(0, 300)}`)
  return JSON.parse(body)
}

/** Which zone's page a subject's figures are due on, as the profiles name their sites. */
export async function readSubjects(door: Door, asOf: string | undefined): Promise<Subjects> {
  const zones = new Map<string, string>()
  for (let cursor: string | null | undefined; cursor !== null;) {
    const list = zoneList.parse(await askApi(door, apiAddress('/zones', { limit: '1000', asOf, cursor })))
    for (const { slug } of list.data) {
      const { sites } = profile.parse(await askApi(door, apiAddress(`/zones/${slug}`, { asOf }))).data
      for (const key of [slug, ...sites.map((site) => site.key)]) zones.set(key, slug)
    }
    cursor = list.meta.nextCursor
  }
  return { zoneOf: (subject) => zones.get(subject) }
}

/** The names of metrics that hold a number, in every language: in them it is part of a name. */
export async function readNames(door: Door, asOf: string | undefined): Promise<string[]> {
  const list = metricList.parse(await askApi(door, apiAddress('/metrics', { limit: '1000', asOf })))
  return list.data.flatMap(({ name }) => [name.en, name.vi]).filter((name) => /\d/.test(name))
}

/** What the data API says of one figure, current or not; undefined when it knows none. */
export async function readPassport(door: Door, id: number, asOf?: string): Promise<StatedFigure | undefined> {
  const answer = await askApi(door, apiAddress(`/figures/${id}`, { asOf }))
  return answer === undefined ? undefined : passport.parse(answer).data
}
