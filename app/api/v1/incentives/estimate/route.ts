import { answerEstimate } from '@/lib/api/estimate'
import { momentQuery } from '@/lib/api/query'
import { allowPost, publicPost } from '@/lib/entry/public-post'

/** What the incentives of a zone are worth to a project, year by year. */
export const POST = publicPost(momentQuery, answerEstimate)

export const OPTIONS = allowPost
