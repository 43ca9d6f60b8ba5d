import type { Text } from '@/lib/shared/text'
import type { Incentive } from './dto'

/** An incentive, and the articles of one instrument that it rests on: where it is granted, its terms, its conditions. */
export type Resting = { incentive: Incentive; articles: Text[] }

/** The incentives that rest on an instrument; the same article once. */
export const restingOn = (slug: string, incentives: readonly Incentive[]): Resting[] =>
  incentives.flatMap((incentive) => {
    const { basis, terms, criteria } = incentive
    const grounds = [...basis, ...terms, ...criteria].filter(({ instrument }) => instrument?.slug === slug)
    if (grounds.length === 0) return []
    const articles = grounds.flatMap(({ article }) => article ?? [])
    return [{ incentive, articles: [...new Map(articles.map((article) => [article.en, article])).values()] }]
  })
