import { download, staffRoute } from '@/lib/entry/staff-file'
import { getGridSheet } from '@/lib/imports/admin-queries'
import { writeCsv } from '@/lib/spreadsheets/write-csv'

const TYPE = 'text/csv; charset=utf-8'

/** The grid of a period as a spreadsheet, of the zones that the address names or of all that are the reader's. */
export const GET = staffRoute<{ period: string }>(async ({ actor, locale, request, parameters }) => {
  const zones = new URL(request.url).searchParams.getAll('zone')
  const sheet = await getGridSheet(actor, { period: parameters.period, zones, locale })
  return sheet && download(writeCsv(sheet, locale), { name: `${sheet.name}.csv`, type: TYPE })
})
