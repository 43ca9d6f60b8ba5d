import { getTranslations } from 'next-intl/server'
import { idIn } from '@/lib/entry/number-asked'
import { problemWords } from '@/components/imports/problem-words'
import { download, staffRoute } from '@/lib/entry/staff-file'
import { listWrongRows } from '@/lib/imports/admin-queries'
import { wrongSheet } from '@/lib/imports/wrong-sheet'
import { writeCsv } from '@/lib/spreadsheets/write-csv'

/** The rows that were not taken, with what is wrong with each: to be mended and sent in again. */
export const GET = staffRoute<{ id: string }>(async ({ actor, locale, parameters }) => {
  const found = await listWrongRows(actor, idIn(parameters.id))
  if (!found) return null
  const t = await getTranslations({ locale, namespace: 'imports' })
  const headings = [t('rows.sheet'), t('rows.row'), t('rows.problem')] as const
  const sheet = wrongSheet(found.rows, headings, locale, problemWords(t, locale))
  return download(writeCsv(sheet, found.locale), {
    name: `${t('wrongFile')}.csv`,
    type: 'text/csv; charset=utf-8',
  })
})
