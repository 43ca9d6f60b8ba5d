import { useTranslations } from 'next-intl'
import type { ExplorerWords } from './explored'

/** The words of the explorable chart, in the reader's language: what only the browser knows is left open in braces. */
export function useExplorerWords() {
  const t = useTranslations('explore')
  const raw = (key: 'indexed' | 'indexTitle' | 'unindexed' | 'asOf' | 'dataFrom') =>
    t(key, {
      value: '{value}',
      year: '{year}',
      names: '{names}',
      date: '{date}',
      release: '{release}',
      sources: '{sources}',
    })
  return (metric: string): ExplorerWords => ({
    explore: t('explore'),
    line: t('line'),
    bars: t('bars'),
    table: t('table'),
    index: t('index'),
    values: t('values'),
    counted: t('counted'),
    take: t('take'),
    svg: t('svg'),
    png: t('png'),
    csv: t('csv'),
    hint: t('hint'),
    chart: t('chart', { metric }),
    passport: t('passport'),
    numbers: t('numbers'),
    failed: t('failed'),
    loading: t('loading'),
    indexed: raw('indexed'),
    indexTitle: raw('indexTitle'),
    unindexed: raw('unindexed'),
    asOf: raw('asOf'),
    dataFrom: raw('dataFrom'),
  })
}
