import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { countWords } from '@/components/releases/count-words'
import { FigureChanges } from '@/components/releases/figure-changes'
import { ChangesData } from '@/components/releases/follow-links'
import { Hands } from '@/components/releases/hands'
import { OtherChanges } from '@/components/releases/other-changes'
import { ReleaseSeal } from '@/components/releases/release-seal'
import { TakenBack } from '@/components/releases/taken-back'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import type { AsOf } from '@/lib/releases/as-of'
import type { Release, ReleaseChange } from '@/lib/releases/release'
import { listReleaseChanges } from '@/lib/releases/queries'
import { summaryOf } from '@/lib/releases/summary'
import { formatMoment } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href, liveHref } from '@/lib/words/href'

/** One release: when, and every change that it made, figures before all else. */
export async function ReleaseArticle({
  at,
  locale,
  release,
}: {
  at: AsOf
  locale: Locale
  release: Release
}) {
  const { number, publishedAt, title, note, seal } = release
  const [t, shell, changes] = await Promise.all([
    getTranslations('releases'),
    getTranslations('shell'),
    listReleaseChanges(at, number),
  ])
  const isCalculated = ({ kind, origin }: ReleaseChange) => kind === 'observation' && origin === 'derivation'
  const figures = changes.filter((change) => change.kind === 'observation' && !isCalculated(change))
  const calculated = changes.filter(isCalculated)
  const others = changes.filter(({ kind }) => kind !== 'observation')
  const isMended = ({ operation }: ReleaseChange) => operation !== 'create'
  const counts = countWords(summaryOf(changes), {
    count: (key, count) => t(`counts.${key}`, { count }),
    none: () => t('counts.none'),
  })
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
          {counts}
        </p>
        {note && <p className="mt-4 measure whitespace-pre-line">{note[locale]}</p>}
        <TakenBack at={at} release={release} />
        <Hands changes={changes} />
        {/* One that is only tried is not sealed. */}
        {seal !== '' && <ReleaseSeal seal={seal} explained={`${href(locale, '/methodology')}#releases`} />}
        <p className="no-print mt-5 mb-3">
          <ButtonLink look="plain" href={`${liveHref(locale, '/')}?release=${number}`}>
            {t('read')}
          </ButtonLink>
        </p>
        <ChangesData release={number} />
      </header>
      {changes.length === 0 && <p className="text-muted">{t('nothing')}</p>}
      {figures.length > 0 && (
        <Section
          id="figures"
          title={`${t('figures')}: ${t('changes', { count: figures.length })}`}
          aside={figures.some(isMended) && <p>{t('natureNote')}</p>}
        >
          <FigureChanges caption={t('figuresTable', { number })} changes={figures} />
        </Section>
      )}
      {calculated.length > 0 && (
        <Section
          id="recalculated"
          title={`${t(calculated.some(isMended) ? 'recalculated' : 'calculated')}: ${t('changes', { count: calculated.length })}`}
          aside={<p>{t('recalculatedIntro')}</p>}
        >
          <FigureChanges caption={t('recalculatedTable', { number })} changes={calculated} />
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
