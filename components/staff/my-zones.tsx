import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { MyZone } from '@/lib/people/my-zone'
import { formatNumber } from '@/lib/shared/format'
import { plainLetters } from './plain-letters'
import { STAFF_HOME } from './addresses'

const MANY = 8

/** The zones of a member of staff; with a search when they are many. */
export function MyZones({ zones, query }: { zones: readonly MyZone[]; query: string }) {
  const locale = useLocale()
  const t = useTranslations('staff.home')
  const stage = useTranslations('forms.stages')
  const sought = plainLetters(query.trim())
  const found = zones.filter(({ name, slug }) =>
    [name.en, name.vi, slug].some((text) => plainLetters(text).includes(sought)),
  )
  if (zones.length === 0) return <p>{t('none')}</p>
  return (
    <div className="grid min-w-0 content-start gap-6">
      {zones.length > MANY && (
        <form role="search" className="flex items-end gap-3">
          <TextField name="find" type="search" label={t('find')} defaultValue={query} />
          <Button look="plain">{t('findButton')}</Button>
          {query !== '' && (
            <a href={STAFF_HOME} className="pb-2.5">
              {t('all')}
            </a>
          )}
        </form>
      )}
      {found.length === 0 ? (
        <p>{t('nothingFound', { query })}</p>
      ) : (
        <Table caption={t('zones')} hideCaption>
          <thead>
            <tr>
              <Th>{t('zone')}</Th>
              <Th>{t('stage')}</Th>
              <Th numeric>{t('figures')}</Th>
              <Th numeric>{t('changes')}</Th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ slug, name, ...zone }) => (
              <tr key={slug}>
                <Th scope="row">
                  <a href={`/admin/zones/${slug}`}>{name[locale]}</a>
                </Th>
                <Td>{stage(zone.stage)}</Td>
                <Td numeric>{formatNumber(zone.figures, locale)}</Td>
                <Td numeric className={zone.drafted > 0 ? 'font-semibold' : 'text-muted'}>
                  {formatNumber(zone.drafted, locale)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  )
}
