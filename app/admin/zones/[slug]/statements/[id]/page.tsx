import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StaffHeading } from '@/components/staff/staff-heading'
import { StatementForm } from '@/components/staff/statement-form'
import { Notice } from '@/components/ui/notice'
import { getEditable } from '@/lib/changes/admin-queries'
import { reasonFields, statementFields } from '@/lib/changes/form-fields'
import { orNotFound } from '@/lib/entry/page'
import { historyAddress } from '@/lib/history/history'
import { proposeStatementAction } from '../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../my-zone'
import { sourceOptions } from '../../options'

type Props = { params: Promise<{ slug: string; id: string }> }

export default async function ChangeStatementPage({ params }: Props) {
  const { slug, id } = await params
  const path = `/statements/${id}`
  const { actor, locale, zone, subjects, home } = await myZone(slug, path)
  const editable = await orNotFound(getEditable(actor, 'statement', idIn(id)))
  const { published, content, drafted, base, stale } = editable
  if (!subjects.some(({ value }) => value === published.subject)) notFound()

  const [t, sources] = await Promise.all([getTranslations(), sourceOptions()])
  const why = { ...reasonFields(drafted), ...(drafted && { change: String(drafted.id) }) }
  return (
    <>
      <StaffHeading
        title={t('staff.statement.changeTitle', { topic: t(`forms.topics.${published.topic}`) })}
        crumbs={[{ label: zone.name[locale], href: home }]}
      >
        <a href={historyAddress('statement', base)}>{t('history.link')}</a>
      </StaffHeading>
      {drafted && <Notice title={t('staff.statement.drafted')} />}
      <StatementForm
        action={proposeStatementAction}
        address={home + path}
        back={home}
        original={statementFields(published)}
        initial={{ ...statementFields(content), ...why, base: String(base), subject: published.subject }}
        {...{ stale, subjects, sources }}
      />
    </>
  )
}
