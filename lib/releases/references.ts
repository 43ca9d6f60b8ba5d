import 'server-only'
import { db } from '@/lib/platform/db'
import type { Text } from '@/lib/shared/text'
import type { AsOf } from './as-of'
import { type NameOf, type Reference, REFERRED } from './difference'
import { newestKnown, textOf } from './known'

type Named = [key: string, name: Text]
type Keys = { in: string[] }

const both = (words: string): Text => ({ en: words, vi: words })

/** The newest names known at a time, of what is referred to by key. */
const NAMES: { [To in Reference['to']]: (keys: Keys, at: AsOf) => Promise<Named[]> } = {
  source: async (id, at) => {
    const versions = { ...newestKnown(at), select: { title: true, publisher: true } }
    const rows = await db().source.findMany({
      where: { id },
      select: { id: true, versions: { ...versions } },
    })
    return rows.flatMap(({ id: key, versions: [version] }): Named[] =>
      version ? [[key, both(`${version.title}, ${version.publisher}`)]] : [],
    )
  },
  subject: async (key, at) => {
    const named = { select: { versions: { ...newestKnown(at), select: { name: true } } } }
    const rows = await db().subject.findMany({
      where: { key },
      select: { key: true, network: named, zone: named, site: named, place: named },
    })
    return rows.flatMap(({ key: own, network, zone, site, place }): Named[] => {
      const [version] = (network ?? zone ?? site ?? place)?.versions ?? []
      return version ? [[own, textOf(version.name)]] : []
    })
  },
  metric: async (key, at) => {
    const rows = await db().metric.findMany({
      where: { key },
      select: { key: true, versions: { ...newestKnown(at), select: { name: true } } },
    })
    return rows.flatMap(({ key: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.name)]] : [],
    )
  },
  definition: async (key, at) => {
    const rows = await db().definition.findMany({
      where: { key },
      select: { key: true, versions: { ...newestKnown(at), select: { text: true } } },
    })
    return rows.flatMap(({ key: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.text)]] : [],
    )
  },
  legal_instrument: async (slug, at) => {
    const rows = await db().legalInstrument.findMany({
      where: { slug },
      select: { slug: true, versions: { ...newestKnown(at), select: { title: true } } },
    })
    return rows.flatMap(({ slug: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.title)]] : [],
    )
  },
  incentive: async (slug, at) => {
    const rows = await db().incentive.findMany({
      where: { slug },
      select: { slug: true, versions: { ...newestKnown(at), select: { title: true } } },
    })
    return rows.flatMap(({ slug: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.title)]] : [],
    )
  },
  question: async (key, at) => {
    const rows = await db().question.findMany({
      where: { key },
      select: { key: true, versions: { ...newestKnown(at), select: { text: true } } },
    })
    return rows.flatMap(({ key: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.text)]] : [],
    )
  },
  organisation: async (slug, at) => {
    const rows = await db().organisation.findMany({
      where: { slug },
      select: { slug: true, versions: { ...newestKnown(at), select: { name: true } } },
    })
    return rows.flatMap(({ slug: own, versions: [version] }): Named[] =>
      version ? [[own, textOf(version.name)]] : [],
    )
  },
}

/** Finds the names of what contents refer to, all at once. What was never published has none. */
export async function namesOf(references: readonly Reference[], at: AsOf): Promise<NameOf> {
  const found = await Promise.all(
    REFERRED.map(async (to) => {
      const keys = [...new Set(references.filter((reference) => reference.to === to).map(({ key }) => key))]
      const names = keys.length === 0 ? [] : await NAMES[to]({ in: keys }, at)
      return [to, new Map(names)] as const
    }),
  )
  const byKind = new Map(found)
  return ({ to, key }) => byKind.get(to)?.get(key) ?? null
}
