import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Differences } from '@/components/releases/differences'
import { Moved } from '@/components/review/moved'
import { Mark } from '@/components/ui/mark'
import { Notice } from '@/components/ui/notice'
import type { ChangeView } from '@/lib/changes/change-view'
import { changeFields } from './change-fields'
import { type ChangeNames, useChangeName } from './change-name'
import { Compared } from './compared'

type Props = {
  change: ChangeView
  names: ChangeNames
  published: boolean
  /** What can be done about it. */
  children?: ReactNode
}

/** One change: what it is about, was and will be in the words of the public page, and why. */
export function ChangeCard({ change, names, published, children }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.change')
  const natures = useTranslations('forms.natures')
  const name = useChangeName(names)(change)
  return (
    <article className="grid gap-3 border-t border-rule py-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-body">{name}</h3>
        <Mark>{t(change.operation)}</Mark>
        {change.stale && <Mark tone="bad">{t('stale')}</Mark>}
      </div>
      {!published && <Moved move={change.move} />}
      <Difference change={change} names={names} published={published} name={name} />
      {change.reason && change.nature && (
        <p className="measure text-note">
          <span className="text-muted">{t('reason', { nature: natures(change.nature) })}: </span>
          {change.reason[locale]}
        </p>
      )}
      {children && <div className="flex flex-wrap items-center gap-3">{children}</div>}
    </article>
  )
}

function Difference({ change, names, published, name }: Omit<Props, 'children'> & { name: string }) {
  const locale = useLocale()
  const t = useTranslations('staff.change')
  const was = t(published ? 'beforePublished' : 'before')
  if (change.stale && !change.stale.theirs) return <Notice tone="bad">{t('gone')}</Notice>
  const fields = changeFields(change, locale)
  if (!fields)
    return change.after ? <Differences change={change} /> : <p className="measure">{t('isWithdrawn')}</p>
  const { before, after, theirs } = fields
  if (!after) {
    return (
      <>
        {before && <Compared caption={name} names={names} versions={[{ heading: was, fields: before }]} />}
        <p className="measure">{t('isWithdrawn')}</p>
      </>
    )
  }
  const heading = t(published ? 'afterPublished' : 'after')
  if (!before) return <Compared caption={name} names={names} versions={[{ heading, fields: after }]} />
  if (theirs) {
    const versions = [
      { heading: t('madeAgainst'), fields: before },
      { heading: t('mine'), fields: after },
      { heading: t('theirs', { number: change.stale?.theirs?.release ?? 0 }), fields: theirs },
    ]
    return <Compared caption={name} names={names} versions={versions} />
  }
  const versions = [
    { heading: was, fields: before },
    { heading, fields: after },
  ]
  return <Compared caption={name} names={names} versions={versions} />
}
