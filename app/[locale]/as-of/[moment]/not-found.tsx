import { getLocale } from 'next-intl/server'
import { MissingMoment } from '@/components/releases/missing-moment'
import { listReleases } from '@/lib/releases/queries'
import { standingAt } from '@/lib/releases/standing'
import { readingAsked } from '@/lib/words/reading'

/** Why there is nothing to read at the moment that was asked for, and what can be asked for instead. */
export default async function NothingThen() {
  const [locale, standing, releases] = await Promise.all([
    getLocale(),
    standingAt(readingAsked()),
    listReleases(),
  ])
  const problem = standing.ok ? 'page' : releases.length === 0 ? 'nothing' : standing.problem
  return <MissingMoment locale={locale} problem={problem} releases={releases} />
}
