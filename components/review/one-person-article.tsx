import { useLocale, useTranslations } from 'next-intl'
import { StaffHeading } from '@/components/staff/staff-heading'
import type { FormAction } from '@/components/staff/staff-form'
import { Notice } from '@/components/ui/notice'
import { Table, Td, Th } from '@/components/ui/table'
import type { OnePersonRule } from '@/lib/review/waiting'
import { formatMoment } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import { OnePersonForm } from './one-person-form'
import { OnePersonNotice } from './one-person-notice'

type Props = {
  zone: { slug: string; name: Text }
  rules: readonly OnePersonRule[]
  maySet: boolean
  action: FormAction
}

/** Whether one person alone may publish for a zone: what holds, what it means, who decided it, and the way to change it. */
export function OnePersonArticle({ zone, rules, maySet, action }: Props) {
  const locale = useLocale()
  const t = useTranslations('review.onePerson')
  const name = zone.name[locale]
  const allowed = rules[0]?.allowed ?? false
  const address = `/admin/zones/${zone.slug}/review`
  return (
    <>
      <StaffHeading
        title={t('titleOf', { zone: name })}
        crumbs={[{ label: name, href: `/admin/zones/${zone.slug}` }]}
      />
      <div className="grid gap-10">
        {allowed ? (
          <OnePersonNotice zone={name} />
        ) : (
          <Notice tone="good" title={t('two', { zone: name })}>
            {t('twoBody')}
          </Notice>
        )}
        <section aria-labelledby="means" className="grid gap-3">
          <h2 id="means" className="text-lead">
            {t('means')}
          </h2>
          <p className="measure">{t('meansBody')}</p>
          {maySet ? (
            <OnePersonForm action={action} address={address} zone={zone.slug} allowed={allowed} />
          ) : (
            <p className="text-muted">{t('onlyAdministrators')}</p>
          )}
        </section>
        <section aria-labelledby="history" className="grid gap-3">
          <h2 id="history" className="text-lead">
            {t('history')}
          </h2>
          {rules.length === 0 ? <p className="text-muted">{t('none')}</p> : <Decided rules={rules} />}
        </section>
      </div>
    </>
  )
}

function Decided({ rules }: { rules: readonly OnePersonRule[] }) {
  const locale = useLocale()
  const t = useTranslations('review.onePerson')
  return (
    <Table caption={t('history')} hideCaption>
      <thead>
        <tr>
          <Th>{t('at')}</Th>
          <Th>{t('decided')}</Th>
          <Th>{t('by')}</Th>
          <Th>{t('reason')}</Th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ allowed, reason, by, at }) => (
          <tr key={at}>
            <Th scope="row">{formatMoment(at, locale)}</Th>
            <Td>{t(allowed ? 'allowed' : 'refused')}</Td>
            <Td>{by}</Td>
            <Td>{reason}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
