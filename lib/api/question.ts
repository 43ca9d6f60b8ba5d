import type { Question } from '@/lib/questions/dto'

/** What an estimate asks, and how it can be answered; `known` is what nobody has to answer, as the zone does. */
export const apiQuestion = ({ position: _, knownFrom, ...question }: Question) => ({
  ...question,
  known: knownFrom !== null,
})
