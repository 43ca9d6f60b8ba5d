import type { Creation } from '@/lib/changes/change'
import type { IncentiveContent } from '@/lib/incentives/schema'
import { INCENTIVE_CATEGORIES } from '@/lib/incentives/schema'
import type { Text } from '@/lib/shared/text'
import type { FactsFile } from './facts-file'
import { termsOf } from './incentive-terms'
import { instrumentsNamed } from './law-table'
import { carried, type Reading } from './ledger'
import { VIETNAMESE_ZONES } from './networks'
import { placeOfCity } from './places'
import { inBoth, inBothIfAny, joined } from './translation'

type FactsIncentive = FactsFile['incentives'][number]

/** A basis that the facts name without a number: it can be said, but not linked. */
const UNNUMBERED: Record<string, Text> = {
  'Investment Law (special incentives)': {
    en: 'The special incentives of the Investment Law are named as a basis too, without number; article not seen',
    vi: 'Ưu đãi đặc biệt theo Luật Đầu tư cũng được nêu là căn cứ, không kèm số; chưa xem được điều khoản',
  },
}

/** Articles that the facts print inside the name of the instrument. */
const ARTICLE_IN_NAME: Record<string, Text> = {
  'Land-rent decree (Decree 103/2024/ND-CP, Art. 39 - background)': {
    en: 'Art. 39 (background, unverified)',
    vi: 'Điều 39 (kiến thức nền, chưa được kiểm chứng)',
  },
}

const isCategory = (words: string): words is IncentiveContent['categories'][number] =>
  INCENTIVE_CATEGORIES.some((category) => category === words)

function categories(words: string) {
  const read = words.toLowerCase().split(' + ')
  if (!read.every(isCategory)) throw new Error(`“${words}” is no category that the facts are known to use`)
  return read
}

function force(status: string): IncentiveContent['force'] {
  if (status.startsWith('in force')) return 'in_force'
  if (status.startsWith('historic')) return 'historic'
  if (status === 'target') return 'target'
  if (status === 'policy aim') return 'policy_aim'
  if (status.endsWith('must be checked')) return 'to_be_checked'
  throw new Error(`“${status}” is no force that the facts are known to use`)
}

const basis = (rests: FactsIncentive['legal_basis']) =>
  rests
    .filter(({ doc }) => !(doc in UNNUMBERED))
    .flatMap(({ doc, article }) =>
      instrumentsNamed(doc).map((instrument) => ({
        instrument,
        article: ARTICLE_IN_NAME[doc] ?? inBothIfAny(article),
      })),
    )

const wordsOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('&', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What legal instruments grant, in the order of the file. */
export function readIncentives({ incentives }: FactsFile): Reading {
  const read = incentives.map((fact, position) => {
    const unnumbered = fact.legal_basis.map(({ doc }) => UNNUMBERED[doc] ?? null)
    const creation: Creation = {
      kind: 'incentive',
      content: {
        slug: wordsOf(fact.title),
        position,
        title: inBoth(fact.title),
        categories: categories(fact.category),
        scope: fact.scope === 'national' ? VIETNAMESE_ZONES : placeOfCity(fact.scope),
        gives: inBoth(fact.gives),
        rate: inBothIfAny(fact.rate),
        years: inBothIfAny(fact.years),
        conditions: fact.conditions === '-' ? null : inBoth(fact.conditions),
        force: force(fact.status),
        forceNote: inBoth(fact.status),
        note: joined([inBothIfAny(fact.note), ...unnumbered]),
        ...termsOf(fact.id),
        verified: fact.verified,
        confidence: fact.confidence,
        basis: basis(fact.legal_basis),
        sources: fact.sources,
      },
    }
    return { creation, entry: carried(`incentives/${fact.id}`, creation) }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.map(({ entry }) => entry) }
}
