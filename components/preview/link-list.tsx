import { useLocale, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import type { LinkView } from '@/lib/preview/links'
import { formatMoment } from '@/lib/shared/format-date'
import { RevokeForm } from './revoke-form'

type Props = { links: readonly LinkView[]; revoke: FormAction; address: string }

/** The links that were given: to whom, until when, what was read with each, and the way to end it. */
export function LinkList({ links, revoke, address }: Props) {
  const locale = useLocale()
  const t = useTranslations('preview.links')
  return (
    <Table caption={t('list')}>
      <thead>
        <tr>
          <Th>{t('reader')}</Th>
          <Th>{t('state')}</Th>
          <Th>{t('until')}</Th>
          <Th>{t('visits')}</Th>
          <Th>
            <span className="sr-only">{t('revoke')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <Th scope="row" className="min-w-48">
              {link.name}
              <span className="block font-normal text-muted">{link.email}</span>
              <span className="block font-normal text-muted">
                {t('given', { by: link.by, when: formatMoment(link.createdAt, locale) })}
              </span>
            </Th>
            <Td>
              <Mark tone={link.state === 'open' ? 'good' : 'plain'}>{t(`states.${link.state}`)}</Mark>
            </Td>
            <Td className="min-w-32">{formatMoment(link.expiresAt, locale)}</Td>
            <Td className="min-w-48">
              <Visits link={link} />
            </Td>
            <Td>
              {link.state === 'open' && (
                <RevokeForm action={revoke} address={address} link={link.id} name={link.name} />
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Visits({ link: { visits, newest } }: { link: LinkView }) {
  const locale = useLocale()
  const t = useTranslations('preview.links')
  const count = t('visitsOf', { count: visits })
  if (visits === 0) return count
  return (
    <Disclosure summary={count}>
      {visits > newest.length && <p className="text-muted">{t('newest', { count: newest.length })}</p>}
      <ol className="grid gap-1">
        {newest.map(({ at, path, allowed }, place) => (
          <li key={place}>
            {formatMoment(at, locale)} <span className="break-all">{path}</span>{' '}
            {!allowed && <Mark tone="warn">{t('refusedVisit')}</Mark>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
