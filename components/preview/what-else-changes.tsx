import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { factsheetPath } from '@/lib/factsheets/file-name'
import type { Effects } from '@/lib/preview/effects'
import { staffAddress } from '@/lib/preview/reading'
import { type Affected, affectedBy } from './affected'
import { Citations } from './citations'
import { BoundedList } from './bounded-list'
import { PageList } from './page-list'
import { Recalculated } from './recalculated'

/** All that follows from a publication besides what people changed, each thing by its name and address. */
export function WhatElseChanges({ changeSet, effects }: { changeSet: number; effects: Effects }) {
  const t = useTranslations('preview.else')
  const pages = useTranslations('preview.pages')
  const affected = affectedBy(effects)
  const calculated = effects.figures.filter(({ origin }) => origin === 'derivation')
  return (
    <div className="grid grid-cols-1 gap-10">
      <Part id="preview-pages" title={pages('title')}>
        <p className="mb-3 measure text-note text-muted">{pages('about')}</p>
        <PageList changeSet={changeSet} pages={affected.pages} />
        {affected.names && <p className="mt-3 text-note">{t('names')}</p>}
      </Part>
      <Part id="what-else" title={t('title')}>
        <p className="mb-4 measure text-note text-muted">{t('about')}</p>
        <h3 className="mb-2">{t('calculated')}</h3>
        {calculated.length === 0 ? (
          <p className="text-note">{t('calculatedNone')}</p>
        ) : (
          <>
            <p className="mb-2 text-note">{t('calculatedCount', { count: calculated.length })}</p>
            <Recalculated changeSet={changeSet} changes={calculated} made={effects.made} />
          </>
        )}
        <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
          <Drawings changeSet={changeSet} effects={effects} />
          <Comparisons changeSet={changeSet} affected={affected} />
          <Files release={effects.release.number} affected={affected} />
          <Citations changeSet={changeSet} effects={effects} redrawn={affected.redrawn} />
          <Kind title={t('feeds')}>
            <p className="text-note">{t('feedsAbout')}</p>
          </Kind>
        </div>
      </Part>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-6">
      <h2 id={id} className="mb-2 text-lead">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Kind({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2">{title}</h3>
      {children}
    </div>
  )
}

function Drawings({ changeSet, effects: { drawn, zones } }: { changeSet: number; effects: Effects }) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  const isZone = (key: string) => zones.some((zone) => zone.key === key)
  return (
    <Kind title={t('charts')}>
      {drawn.length === 0 && <p className="text-note">{t('chartsNone')}</p>}
      <BoundedList
        entries={drawn.map(({ subject, metric }) => ({
          key: `${subject.key} ${metric.key}`,
          words: t('chart', { subject: subject.name[locale], metric: metric.name[locale] }),
          address: staffAddress(
            changeSet,
            'after',
            locale,
            isZone(subject.key) ? `/zones/${subject.key}#figures` : `/metrics/${metric.key}`,
          ),
        }))}
      />
    </Kind>
  )
}

function Comparisons({ changeSet, affected: { compared } }: { changeSet: number; affected: Affected }) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  const columns = compared.filter(({ inList }) => inList).map(({ metric }) => metric.name[locale])
  const inList = {
    key: 'list',
    words: t('comparisonList', { metrics: columns.join(', ') }),
    address: staffAddress(changeSet, 'after', locale, '/zones'),
  }
  return (
    <Kind title={t('comparisons')}>
      {compared.length === 0 && <p className="text-note">{t('comparisonsNone')}</p>}
      <BoundedList
        entries={[
          ...compared.map(({ metric }) => ({
            key: metric.key,
            words: t('comparison', { metric: metric.name[locale] }),
            address: staffAddress(changeSet, 'after', locale, `/metrics/${metric.key}#zones`),
          })),
          ...(columns.length > 0 ? [inList] : []),
        ]}
      />
    </Kind>
  )
}

function Files({ release, affected: { data } }: { release: number; affected: Affected }) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  return (
    <Kind title={t('data')}>
      {/* Files are made from what is public: until then these hold what stands today. */}
      <BoundedList
        entries={[
          ...data.zones.map(({ key, name }) => ({
            key: `zone ${key}`,
            words: t('dataZone', { name: name[locale] }),
            address: `/api/v1/zones/${key}`,
          })),
          ...data.factsheets.map(({ key, name }) => ({
            key: `factsheet ${key}`,
            words: t('dataFactsheet', { name: name[locale] }),
            address: factsheetPath(key, locale),
          })),
          ...data.metrics.map(({ key, name }) => ({
            key: `metric ${key}`,
            words: t('dataOf', { name: name[locale] }),
            address: `/api/v1/observations?metric=${key}`,
          })),
          ...(data.listOfZones ? [{ key: 'zones', words: t('dataZones'), address: '/api/v1/zones' }] : []),
          { key: `releases ${release}`, words: t('dataReleases'), address: '/api/v1/releases' },
        ]}
      />
    </Kind>
  )
}
