import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { ReleaseRow } from '@/components/releases/release-row'
import type { AsOf } from '@/lib/releases/as-of'
import { listReleases } from '@/lib/releases/queries'

/** Every release up to a time, the newest first. */
export async function ReleasesArticle({ at }: { at: AsOf }) {
  const [t, all] = await Promise.all([getTranslations('releases'), listReleases()])
  const releases = at === 'live' ? all : all.filter(({ number }) => number <= at)
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {releases.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ol className="border-b border-rule">
          {releases.map((release) => (
            <ReleaseRow key={release.number} release={release} />
          ))}
        </ol>
      )}
    </article>
  )
}
