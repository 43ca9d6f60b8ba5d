import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import type { FullMail } from '@/lib/mail/mail'
import { formatMoment } from '@/lib/shared/format-date'
import { MailStateMark } from './mail-state'

/** One mail, to the letter. */
export function MailArticle({ mail }: { mail: FullMail }) {
  const locale = useLocale()
  const t = useTranslations('mail.outbox')
  return (
    <>
      <DescriptionList
        items={[
          { key: 'to', term: t('to'), detail: mail.to },
          { key: 'written', term: t('written'), detail: formatMoment(mail.writtenAt, locale) },
          { key: 'state', term: t('state'), detail: <MailStateMark mail={mail} /> },
          ...(mail.failure === null ? [] : [{ key: 'failure', term: t('failure'), detail: mail.failure }]),
        ]}
      />
      <pre lang={mail.locale} className="mt-8 measure font-sans wrap-anywhere whitespace-pre-wrap">
        {mail.text}
      </pre>
    </>
  )
}
