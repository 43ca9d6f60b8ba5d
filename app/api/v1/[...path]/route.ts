import { answerAt } from '@/lib/api/answer'
import { queryAt } from '@/lib/api/query'
import { publicGet } from '@/lib/entry/route'

type Parameters = { path: string[] }

/** Every list of the data API, as JSON or, with `.csv` after its path, as a file. */
export const GET = publicGet(
  ({ path }: Parameters) => queryAt(path),
  (query, { path }) => answerAt(path, query),
)
