import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { FollowLinks } from '@/components/releases/follow-links'
import { PageLinks } from '@/components/releases/page-links'
import { ReleaseRow } from '@/components/releases/release-row'
import type { AsOf } from '@/lib/releases/as-of'
import { pageOf } from '@/lib/releases/pages'
import { listReleases } from '@/lib/releases/queries'

/** A page of the releases up to a time, the newest first; null when there is no such page. */
export async function releasesPage(at: AsOf, page: number) {
  const all = await listReleases()
  return pageOf(at === 'live' ? all : all.filter(({ number }) => number <= at), page)
}

/** Every release up to a time, the newest first. */
export async function ReleasesArticle({ at, page = 1 }: { at: AsOf; page?: number }) {
  const [t, found] = await Promise.all([getTranslations('releases'), releasesPage(at, page)])
  const { releases, pages } = found ?? { releases: [], pages: 1 }
  return (
    <article>
      <PageHeading title={page === 1 ? t('title') : t('pages.title', { page })}>
        <p>{t('intro')}</p>
      </PageHeading>
      <div className="mb-8">
        <FollowLinks />
      </div>
      {releases.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ol className="border-b border-rule">
          {releases.map((release) => (
            <ReleaseRow key={release.number} release={release} />
          ))}
        </ol>
      )}
      <PageLinks page={page} pages={pages} />
    </article>
  )
}
