import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { FigureChanges } from '@/components/releases/figure-changes'
import { OtherChanges } from '@/components/releases/other-changes'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import type { Release } from '@/lib/releases/release'
import { listReleaseChanges } from '@/lib/releases/queries'
import { formatMoment } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href, liveHref } from '@/lib/words/href'

/** One release: when, and every change that it made, figures before all else. */
export async function ReleaseArticle({ locale, release }: { locale: Locale; release: Release }) {
  const { number, publishedAt, title } = release
  const [t, shell, changes] = await Promise.all([
    getTranslations('releases'),
    getTranslations('shell'),
    listReleaseChanges(number),
  ])
  const figures = changes.filter(({ kind }) => kind === 'observation')
  const mended = figures.some(({ operation }) => operation !== 'create')
  const others = changes.filter(({ kind }) => kind !== 'observation')
  return (
    <article>
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: t('title'), href: href(locale, '/releases') }]}
        />
      </div>
      <header className="mb-10">
        <p className="text-note text-muted">{t('number', { number })}</p>
        <h1 className="max-w-4xl">{title[locale]}</h1>
        <p className="mt-3 text-muted">
          <time dateTime={publishedAt}>{t('published', { moment: formatMoment(publishedAt, locale) })}</time>
          {' · '}
          {t('changes', { count: changes.length })}
        </p>
        <p className="no-print mt-5">
          <ButtonLink look="plain" href={`${liveHref(locale, '/')}?release=${number}`}>
            {t('read')}
          </ButtonLink>
        </p>
      </header>
      {changes.length === 0 && <p className="text-muted">{t('nothing')}</p>}
      {figures.length > 0 && (
        <Section
          id="figures"
          title={`${t('figures')}: ${t('changes', { count: figures.length })}`}
          aside={mended && <p>{t('natureNote')}</p>}
        >
          <FigureChanges caption={t('figuresTable', { number })} changes={figures} />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          id="other"
          title={`${t('other')}: ${t('changes', { count: others.length })}`}
          aside={<p>{t('otherIntro')}</p>}
        >
          <OtherChanges changes={others} />
        </Section>
      )}
    </article>
  )
}
