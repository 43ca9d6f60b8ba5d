import { getTranslations } from 'next-intl/server'
import { ContentForm } from '@/components/editor/content-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { getDraftedContent, nextPosition } from '@/lib/editor/admin-queries'
import { blankFields } from '@/lib/editor/blank'
import { DESCRIBED } from '@/lib/editor/described'
import { fieldsOf } from '@/lib/editor/fields'
import { keyIn } from '@/lib/editor/written'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { proposeContentAction } from '../../actions'
import { choicesOf } from '../../choices'
import { numberAsked } from '@/lib/entry/number-asked'
import { kindAt } from '../../kind-at'

/** `change`: something new in one's own draft, to be edited once more. All others: what the form starts with. */
type Props = {
  params: Promise<{ kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NewContentPage({ params, searchParams }: Props) {
  const [{ kind: part }, asked] = await Promise.all([params, searchParams])
  const kind = kindAt(part)
  const back = `/admin/content/${kind}`
  const change = numberAsked(asked['change']) ?? undefined
  const address = `${back}/new${change === undefined ? '' : `?change=${change}`}`
  const { actor, locale } = await staffPage(address)
  const [t, choices, drafted, position] = await Promise.all([
    getTranslations('editor'),
    orNotFound(choicesOf(actor, kind, locale)),
    change === undefined ? null : orNotFound(getDraftedContent(actor, kind, change)),
    nextPosition(actor, kind),
  ])
  const described = DESCRIBED[kind]
  const initial = drafted
    ? {
        ...fieldsOf(kind, described, drafted, locale),
        change: String(change),
        key: keyIn(described.key, drafted) ?? '',
      }
    : blankFields(kind, described, position, asked)
  return (
    <>
      <StaffHeading
        title={t(`add.${kind}`)}
        crumbs={[
          { label: t('title'), href: '/admin/content' },
          { label: t(`kinds.${kind}`), href: back },
        ]}
      />
      {drafted && <Notice title={t('form.again')} />}
      <ContentForm
        action={proposeContentAction}
        original={null}
        stale={null}
        languages={[]}
        {...{ address, back, kind, described, locale, initial, choices }}
      />
    </>
  )
}
