import { useTranslations } from 'next-intl'
import { isWithdrawable, type WrittenKind } from '@/lib/editor/described'
import { historyAddress } from '@/lib/history/history'

/** What else can be done about a thing: look at its versions, take it back. */
export function ContentLinks({ kind, name, home }: { kind: WrittenKind; name: string; home: string }) {
  const t = useTranslations('editor.form')
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-note [&_a]:inline-block [&_a]:py-1">
      <a href={historyAddress(kind, name)}>{t('history')}</a>
      {isWithdrawable(kind) && <a href={`${home}/withdraw`}>{t('withdraw')}</a>}
      {kind === 'zone' && <a href={`/admin/zones/${name}/withdraw`}>{t('withdraw')}</a>}
    </p>
  )
}
