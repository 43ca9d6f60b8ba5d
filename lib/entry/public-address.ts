import 'server-only'
import { env } from '@/lib/platform/env'

/** The whole address of a page, as a citation or a search engine needs it. */
export const publicAddress = (path: string) => env().ZONEBOOK_URL + path
