import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'

/**
 * The path to cite a passport by. A figure's number stands for one version for ever; who cites what a release told of
 * it cites that release as well. Today's passport names no release: each publication would draw every passport anew.
 */
export const passportPath = (at: AsOf, locale: Locale, id: number) =>
  `${liveHref(locale, `/figures/${id}`)}${at === 'live' ? '' : `?release=${at}`}`
