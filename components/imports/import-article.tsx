import { useLocale, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { ButtonLink } from '@/components/ui/button'
import { isUnderWay, type ImportView, type Outcome, type RowView } from '@/lib/imports/import'
import { formatMoment } from '@/lib/shared/format-date'
import { IMPORTS } from './addresses'
import { ReadingNotes, Refused } from './file-report'
import { CancelForm, TakeForm } from './import-forms'
import { ImportState } from './import-table'
import { OutcomeTabs, Pages } from './outcome-tabs'
import { ReadingProgress } from './reading-progress'
import { FigureRows, WrongRows } from './row-table'

type Props = {
  of: ImportView
  rows: readonly RowView[]
  shown: { outcome: Outcome; page: number; pages: number }
  /** Names of metrics by key. */
  names: Readonly<Record<string, string>>
  cancel: FormAction
  take: FormAction
}

function UnderWay({ of, cancel }: Pick<Props, 'of' | 'cancel'>) {
  const { id, state, rowsRead, rowsInAll } = of
  return (
    <div className="grid gap-6">
      {/* Without scripts the page looks again by itself. */}
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <ReadingProgress id={id} begun={{ state, rowsRead, rowsInAll }} />
      <div>
        <CancelForm action={cancel} id={id} />
      </div>
    </div>
  )
}

function DryRun({ of, rows, shown, names, take }: Omit<Props, 'cancel'>) {
  const t = useTranslations('imports')
  const { id, counts, state, changeSet } = of
  const good = counts.new + counts.changed
  return (
    <div className="grid gap-8">
      <OutcomeTabs id={id} counts={counts} shown={shown.outcome} />
      <div className="flex flex-wrap items-center gap-4">
        {state === 'read' && good > 0 && <TakeForm action={take} id={id} good={good} />}
        {state === 'read' && good === 0 && <p>{t('nothingToTake')}</p>}
        {state === 'taken' && (
          <ButtonLink href={changeSet === null ? '/admin/changes' : `/admin/changes/${changeSet}`}>
            {t('actions.toDraft')}
          </ButtonLink>
        )}
        {counts.wrong > 0 && (
          <ButtonLink look="plain" href={`/admin/imports/${id}/wrong.csv`}>
            {t('actions.wrongRows', { count: counts.wrong })}
          </ButtonLink>
        )}
      </div>
      {counts.wrong > 0 && good > 0 && state === 'read' && <p className="measure">{t('goodAreSafe')}</p>}
      <ReadingNotes report={of.report} />
      <section id="rows" aria-label={t(`outcomes.${shown.outcome}`)} className="scroll-mt-6">
        {rows.length === 0 ? (
          <p>{t('rows.nothing')}</p>
        ) : shown.outcome === 'wrong' ? (
          <WrongRows rows={rows} />
        ) : (
          <FigureRows rows={rows} names={names} />
        )}
        <Pages id={id} {...shown} />
      </section>
    </div>
  )
}

/** A spreadsheet that was sent in: how far its reading is, then row by row what it would change. */
export function ImportArticle(props: Props) {
  const { of, cancel } = props
  const locale = useLocale()
  const t = useTranslations('imports')
  return (
    <>
      <StaffHeading title={of.name} crumbs={[{ label: t('title'), href: IMPORTS }]}>
        <ImportState state={of.state} />
      </StaffHeading>
      <p className="mb-8 measure text-muted">
        {t('about', {
          when: formatMoment(of.createdAt, locale),
          language: t(`upload.languages.${of.locale}`),
        })}
      </p>
      {isUnderWay(of.state) && <UnderWay of={of} cancel={cancel} />}
      {of.state === 'refused' && <Refused report={of.report} />}
      {of.state === 'cancelled' && <p>{t('cancelled')}</p>}
      {(of.state === 'read' || of.state === 'taken') && <DryRun {...props} />}
      {(of.state === 'refused' || of.state === 'cancelled') && (
        <p className="mt-6">
          <a href={IMPORTS}>{t('another')}</a>
        </p>
      )}
    </>
  )
}
