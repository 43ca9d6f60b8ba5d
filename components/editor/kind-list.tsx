import { useLocale, useTranslations } from 'next-intl'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Table, Td, Th } from '@/components/ui/table'
import type { KindCount } from '@/lib/editor/content-view'
import { formatNumber } from '@/lib/shared/format'

type Props = { counts: readonly KindCount[] }

/** The kinds of texts that somebody may change, and how much stands of each. */
export function KindList({ counts }: Props) {
  const locale = useLocale()
  const t = useTranslations('editor')
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-6 measure">
        {t('intro')} {t('pictures')}
      </p>
      <div className="max-w-3xl">
        <Table caption={t('title')} hideCaption>
          <thead>
            <tr>
              <Th>{t('kind')}</Th>
              <Th numeric>{t('count')}</Th>
              <Th>
                <span className="sr-only">{t('list.made')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, count }) => (
              <tr key={kind}>
                <Th scope="row">
                  <a href={`/admin/content/${kind}`} className="inline-block py-1">
                    {t(`kinds.${kind}`)}
                  </a>
                </Th>
                <Td numeric>
                  <span className="inline-block py-1">{formatNumber(count, locale)}</span>
                </Td>
                <Td>
                  <a href={`/admin/content/${kind}/new`} className="inline-block py-1">
                    {t(`add.${kind}`)}
                  </a>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}
