import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Text } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import { NATION } from '@/lib/zones/nation'
import { type Entry, entryOf } from './entry'
import { plainText } from './plain-text'

const kindWords = (kind: 'incentive' | 'law'): Text => ({
  en: WORDS.en.search.kinds[kind],
  vi: WORDS.vi.search.kinds[kind],
})

/** What an incentive gives, to whom, where, and on which instruments it rests. */
export const incentiveEntry = (incentive: Incentive): Entry =>
  entryOf({
    key: `incentive/${incentive.slug}`,
    kind: 'incentive',
    path: `/incentives/${incentive.slug}`,
    title: incentive.title,
    codes: [incentive.slug],
    labels: [
      kindWords('incentive'),
      ...incentive.categories.map((category) => ({
        en: WORDS.en.incentives.categories[category],
        vi: WORDS.vi.incentives.categories[category],
      })),
    ],
    texts: [
      incentive.gives,
      incentive.conditions,
      // What holds in all zones is not found by the name of all of them.
      incentive.scope.key === NATION ? null : incentive.scope.name,
      incentive.note,
      ...incentive.basis.map(({ instrument }) => instrument.title),
    ]
      .filter((text) => text !== null)
      .map(plainText),
  })

/** A legal instrument, found by its number and by what it is about. */
export const instrumentEntry = ({ slug, number, kind, title, summary, note }: LegalInstrument): Entry =>
  entryOf({
    key: `law/${slug}`,
    kind: 'law',
    path: `/legal-instruments/${slug}`,
    title,
    codes: [number, slug],
    labels: [kindWords('law'), { en: WORDS.en.incentives.kinds[kind], vi: WORDS.vi.incentives.kinds[kind] }],
    texts: [summary, note].filter((text) => text !== null).map(plainText),
  })
