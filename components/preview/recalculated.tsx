import { useLocale, useTranslations } from 'next-intl'
import { percentWords } from '@/components/review/percent'
import { Table, Td, Th } from '@/components/ui/table'
import { percentMoved } from '@/lib/checks/moved'
import type { Figure } from '@/lib/figures/figure'
import { addressIn, staffReading } from '@/lib/preview/reading'
import type { ReleaseChange } from '@/lib/releases/release'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated } from '@/lib/shared/format'
import { liveHref } from '@/lib/words/href'

/** A release can make thousands; its own page in the preview lists them all. */
const AT_MOST = 60

type Props = { changeSet: number; changes: readonly ReleaseChange[]; made: readonly number[] }

/** Figures that the portal calculates anew, before and after, each value leading to its passport on its side. */
export function Recalculated({ changeSet, changes, made }: Props) {
  const t = useTranslations('preview.else')
  return (
    <>
      <Table caption={t('caption')} hideCaption>
        <thead>
          <tr>
            <Th>{t('figure')}</Th>
            <Th>{t('period')}</Th>
            <Th numeric>{t('before')}</Th>
            <Th numeric>{t('after')}</Th>
            <Th numeric>{t('change')}</Th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, AT_MOST).map((change) => (
            <Row key={change.id} changeSet={changeSet} change={change} made={made} />
          ))}
        </tbody>
      </Table>
      {changes.length > AT_MOST && (
        <p className="mt-2 text-note text-muted">{t('more', { count: changes.length - AT_MOST })}</p>
      )}
    </>
  )
}

function Row({
  changeSet,
  change: { before, after },
  made,
}: Omit<Props, 'changes'> & { change: ReleaseChange }) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  const figure = after ?? before
  if (!figure) return null
  const percent = after?.value != null ? percentMoved(after.value, before?.value ?? null) : null
  const passport = (id: number) => liveHref(locale, `/figures/${id}`)
  return (
    <tr>
      <Th scope="row" className="min-w-48 font-normal">
        {figure.subject.name[locale]}
        <span className="block text-muted">{figure.metric.name[locale]}</span>
      </Th>
      <Td className="min-w-20">{formatPeriod(figure, locale)}</Td>
      <Td numeric className="min-w-32">
        {before ? (
          <Value figure={before} address={passport(before.id)} />
        ) : (
          <span className="text-muted">{t('new')}</span>
        )}
      </Td>
      <Td numeric className="min-w-32">
        {after ? (
          <Value
            figure={after}
            address={addressIn(staffReading(changeSet, 'after'), passport(after.id), made)}
          />
        ) : (
          <span className="text-muted">{t('gone')}</span>
        )}
      </Td>
      <Td numeric>{percent !== null && percentWords(percent, locale)}</Td>
    </tr>
  )
}

function Value({ figure: { value, unit, qualifier }, address }: { figure: Figure; address: string }) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  return (
    <a href={address}>{value === null ? t('missing') : formatStated({ value, unit, qualifier }, locale)}</a>
  )
}
