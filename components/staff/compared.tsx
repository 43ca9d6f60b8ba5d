import { useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import type { Fields } from '@/lib/changes/form-fields'
import { useFieldLabel } from './field-words'
import { differing, type Names, useSaid } from './said'

export type Version = { heading: string; fields: Fields }

/** Versions of one thing side by side: only where they differ, and as readers read it. One alone is told in full. */
export function Compared({
  caption,
  versions,
  names,
}: {
  caption: string
  versions: readonly Version[]
  names: Names
}) {
  const t = useTranslations('forms')
  const [labelOf, said] = [useFieldLabel(), useSaid(names)]
  const [only, ...more] = versions.map(({ fields }) => fields)
  // One version alone is compared with nothing: all that it says.
  const rows = differing(more.length === 0 && only ? [only, {}] : versions.map(({ fields }) => fields))
  if (rows.length === 0) return <p className="text-muted">{t('stale.same')}</p>

  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th className="w-40">{t('stale.field')}</Th>
          {versions.map(({ heading }) => (
            <Th key={heading}>{heading}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((name) => (
          <tr key={name}>
            <Th scope="row">{labelOf(name)}</Th>
            {versions.map(({ heading, fields }) => (
              <Td key={heading} className={`min-w-36 ${name === 'value' ? 'text-body' : ''}`}>
                {said(name, fields) ?? <span className="text-muted">{t('empty')}</span>}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
