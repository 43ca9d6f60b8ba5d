import { MissingMoment } from '@/components/releases/missing-moment'
import { listReleases } from '@/lib/releases/queries'
import { standingAt } from '@/lib/releases/standing'
import type { Locale } from '@/lib/shared/text'

/** Why there is nothing to read at the moment that was asked for, and what can be asked for instead. */
export async function NothingThenArticle({ locale, asked }: { locale: Locale; asked: string }) {
  const [standing, releases] = await Promise.all([standingAt(asked), listReleases()])
  const problem = standing.ok ? 'page' : releases.length === 0 ? 'nothing' : standing.problem
  return <MissingMoment locale={locale} problem={problem} releases={releases} />
}
