import { useLocale, useTranslations } from 'next-intl'
import { FigureDefinition } from '@/components/figures/figure-definition'
import { FigureHeadline } from '@/components/figures/figure-value'
import type { SideBySide } from '@/lib/derivations/side-by-side'
import type { Figure } from '@/lib/figures/figure'
import { formatNumber, formatValue } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'

/** What was published for all zones beside what the zones come to, each with what it counts, and how far apart they are. */
export function PublishedAndAdded({ pair: { published, added, difference } }: { pair: SideBySide }) {
  const locale = useLocale()
  const t = useTranslations('derivations')
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {published ? (
          <Side title={t('published')} figure={published} />
        ) : (
          <div className="border-t border-ink pt-3">
            <h3>{t('published')}</h3>
            <p className="mt-2 text-muted">{t('publishedNone', { period: formatPeriod(added, locale) })}</p>
          </div>
        )}
        <Side title={t('added')} figure={added} />
      </div>
      {difference && (
        <p data-numbers="counted" className="mt-6 measure">
          <Apart difference={difference} unit={added.unit} /> {t('whyApart')}
        </p>
      )}
    </>
  )
}

function Side({ title, figure }: { title: string; figure: Figure }) {
  return (
    <div className="border-t border-ink pt-3">
      <h3>{title}</h3>
      <FigureHeadline figure={figure} bare />
      <p className="mt-2 text-note">
        <FigureDefinition figure={figure} />
      </p>
    </div>
  )
}

type Difference = NonNullable<SideBySide['difference']>

function Apart({ difference: { value, percent }, unit }: { difference: Difference; unit: string }) {
  const locale = useLocale()
  const t = useTranslations('derivations')
  const much = formatValue({ value: value.replace('-', ''), unit }, locale)
  if (Number(value) === 0) return t('apart.none')
  return t(value.startsWith('-') ? 'apart.less' : 'apart.more', {
    much,
    percent: percent === null ? '' : ` (${formatNumber(percent, locale)}%)`,
  })
}
