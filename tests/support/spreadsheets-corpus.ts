import { csvCases } from './spreadsheets-corpus-csv'
import { archiveCases } from './spreadsheets-corpus-archive'
import { cellCases } from './spreadsheets-corpus-cells'

/** How the reading of a file must end. */
export type Ending =
  | { refused: readonly string[] }
  | {
      new?: number
      wrong?: number
      unchanged?: number
      /** Codes of problems and notes of its rows, each at least once. */
      codes?: readonly string[]
      notes?: readonly string[]
      /** What the first good row says. */
      value?: string
      note?: string
      period?: string
      /** No good row says anything else. */
      among?: readonly string[]
    }

export type Case = { name: string; bytes: () => Buffer; locale?: 'en' | 'vi'; ends: Ending }

const called = (kind: string, cases: readonly Case[]) =>
  cases.map((one) => ({ ...one, name: `${kind}: ${one.name}` }))

/** Malformed, hostile and odd files, each with how its reading must end. */
export const corpus = (): Case[] => [
  ...called('CSV', csvCases()),
  ...called('archive', archiveCases()),
  ...called('workbook', cellCases()),
]
