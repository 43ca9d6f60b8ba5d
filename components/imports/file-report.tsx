import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { FileReport as Report } from '@/lib/imports/import'
import { reportWords } from './problem-words'

/** Why a file was refused, and what to do. */
export function Refused({ report: { code, detail } }: { report: Report }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  return (
    <Notice tone="bad" title={t('refusedTitle')}>
      {reportWords(t, locale)('refused', code ?? 'other', detail)}
    </Notice>
  )
}

/** How a file was read where that is not plain: what was left alone, what was guessed. */
export function ReadingNotes({ report: { notes = [] } }: { report: Report }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  const words = reportWords(t, locale)
  if (notes.length === 0) return null
  return (
    <Notice tone="warn" title={t('notesTitle')}>
      <ul className="mt-1 list-disc pl-5">
        {notes.map(({ code, detail }, i) => (
          <li key={i}>{words('notes', code, detail)}</li>
        ))}
      </ul>
    </Notice>
  )
}
