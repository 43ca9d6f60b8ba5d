import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { SourceEntry } from '@/components/sources/source-entry'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { listSources } from '@/lib/sources/queries'
import { SOURCE_QUALITIES } from '@/lib/sources/schema'
import { href } from '@/lib/words/href'

/** Every source under its number, so that `#S19` leads to one. */
export async function SourcesArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const [t, f, sources] = await Promise.all([
    getTranslations('sources'),
    getTranslations('figures'),
    listSources(at),
  ])
  const counts = SOURCE_QUALITIES.map((quality) => ({
    quality,
    count: sources.filter((source) => source.quality === quality).length,
  })).filter(({ count }) => count > 0)
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {sources.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          <dl aria-label={t('byQuality')} className="mb-10 flex flex-wrap gap-x-10 gap-y-4">
            {counts.map(({ quality, count }) => (
              <div key={quality} className="flex flex-col-reverse">
                <dt className="text-note text-muted">{f(`quality.${quality}`)}</dt>
                <dd className="text-title font-light">{count}</dd>
              </div>
            ))}
          </dl>
          <p className="mb-4 text-note text-muted">
            {t.rich('methodology', {
              link: (words) => <a href={href(locale, '/methodology#words')}>{words}</a>,
            })}
          </p>
          <ol className="source-list border-b border-rule" aria-label={t('list')}>
            {sources.map((source) => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ol>
        </>
      )}
    </article>
  )
}
