import { MissingMoment } from '@/components/releases/missing-moment'
import { listReleases } from '@/lib/releases/queries'
import { standingAt } from '@/lib/releases/standing'
import type { Locale } from '@/lib/shared/text'

/** Why there is nothing to read at a moment, as the words for it are called. */
export async function problemAt(asked: string) {
  const [standing, releases] = await Promise.all([standingAt(asked), listReleases()])
  return standing.ok ? 'page' : releases.length === 0 ? 'nothing' : standing.problem
}

/** Why there is nothing to read at the moment that was asked for, and what can be asked for instead. */
export async function NothingThenArticle({ locale, asked }: { locale: Locale; asked: string }) {
  const [problem, releases] = await Promise.all([problemAt(asked), listReleases()])
  return <MissingMoment locale={locale} problem={problem} releases={releases} />
}
