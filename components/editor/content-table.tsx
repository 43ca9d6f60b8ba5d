import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import { contentAddress } from '@/lib/editor/addresses'
import type { WrittenKind } from '@/lib/editor/described'
import type { Listed } from '@/lib/editor/content-view'
import { useFieldLabel } from '@/components/staff/field-words'

type Props = { kind: WrittenKind; rows: readonly Listed[] }

/** Things of one kind, one a row: their names, which language lags behind where, and what one's draft does. */
export function ContentTable({ kind, rows }: Props) {
  const locale = useLocale()
  const t = useTranslations('editor')
  const labelOf = useFieldLabel()
  return (
    <Table caption={t(`kinds.${kind}`)} hideCaption>
      <thead>
        <tr>
          <Th>{t('list.name')}</Th>
          <Th>{t('list.languages')}</Th>
          <Th>{t('list.draft')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, stale, drafted }) => (
          <tr key={key}>
            <Th scope="row" className="max-w-2xl font-normal">
              <a href={contentAddress(kind, key)} className="inline-block py-1">
                {name[locale]}
              </a>{' '}
              {kind !== 'statement' && <span className="font-normal text-muted">{key}</span>}
            </Th>
            <Td>
              {stale.length === 0 ? (
                <span className="inline-block py-1 text-muted">{t('list.inStep')}</span>
              ) : (
                <ul>
                  {stale.map(({ field, older, since }) => (
                    <li key={field} className="text-warn">
                      {t(`older.${older}`, { field: labelOf(`${kind}.${field}`), release: since })}
                    </li>
                  ))}
                </ul>
              )}
            </Td>
            <Td>
              {drafted && (
                <a href={`/admin/changes/${drafted.changeSet}`} className="no-underline">
                  <Mark tone="good">
                    {t(drafted.operation === 'withdraw' ? 'list.withdrawn' : 'list.changed')}
                  </Mark>
                </a>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
