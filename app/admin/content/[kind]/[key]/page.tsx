import { getTranslations } from 'next-intl/server'
import { ContentForm } from '@/components/editor/content-form'
import { ContentLinks } from '@/components/editor/content-links'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { reasonFields } from '@/lib/changes/form-fields'
import { contentAddress } from '@/lib/editor/addresses'
import { getContent } from '@/lib/editor/admin-queries'
import { DESCRIBED } from '@/lib/editor/described'
import { fieldsOf } from '@/lib/editor/fields'
import { nameOf } from '@/lib/editor/written'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { proposeContentAction } from '../../actions'
import { choicesOf } from '../../choices'
import { numberAsked } from '@/lib/entry/number-asked'
import { kindAt } from '../../kind-at'

/** `base`: a draft that was made against an earlier version, to be redone on the one that stands now. */
type Props = {
  params: Promise<{ kind: string; key: string }>
  searchParams: Promise<{ base?: string | string[] }>
}

export default async function EditContentPage({ params, searchParams }: Props) {
  const [{ kind: part, key: encoded }, asked] = await Promise.all([params, searchParams])
  const [kind, key] = [kindAt(part), decodeURIComponent(encoded)]
  const home = contentAddress(kind, key)
  const { actor, locale } = await staffPage(home)
  const edited = await orNotFound(getContent(actor, kind, key, numberAsked(asked.base) ?? undefined))
  const { base, published, content, drafted, stale, languages } = edited
  const [t, choices] = await Promise.all([
    getTranslations('editor'),
    orNotFound(choicesOf(actor, kind, locale)),
  ])
  const described = DESCRIBED[kind]
  const back = `/admin/content/${kind}`
  const why = { ...reasonFields(drafted), ...(drafted && { change: String(drafted.id) }) }
  return (
    <>
      <StaffHeading
        title={nameOf(published)[locale]}
        crumbs={[
          { label: t('title'), href: '/admin/content' },
          { label: t(`kinds.${kind}`), href: back },
        ]}
      >
        <ContentLinks kind={kind} name={key} home={home} />
      </StaffHeading>
      {drafted && <Notice title={t('form.drafted')} />}
      <ContentForm
        action={proposeContentAction}
        address={`${home}?base=${base}`}
        original={fieldsOf(kind, described, published, locale)}
        initial={{ ...fieldsOf(kind, described, content, locale), ...why, base: String(base) }}
        {...{ back, kind, described, locale, stale, choices, languages }}
      />
    </>
  )
}
