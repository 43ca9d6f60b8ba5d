import { download, staffRoute } from '@/lib/entry/staff-file'
import { getGridSheet } from '@/lib/imports/admin-queries'
import { writeXlsx } from '@/lib/spreadsheets/write-xlsx'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The grid of a period as a spreadsheet, of the zones that the address names or of all that are the reader's. */
export const GET = staffRoute<{ period: string }>(async ({ actor, locale, request, parameters }) => {
  const zones = new URL(request.url).searchParams.getAll('zone')
  const sheet = await getGridSheet(actor, { period: parameters.period, zones, locale })
  return (
    sheet &&
    download(new Uint8Array(await writeXlsx(sheet, locale)), { name: `${sheet.name}.xlsx`, type: TYPE })
  )
})
