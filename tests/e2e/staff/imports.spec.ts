import { isFaultless } from '../../support/accessible'
import Papa from 'papaparse'
import { Client } from 'pg'
import { expect, type Staff, test } from '../../support/staff-journey'

const ZONE = 'qtsc'

/** The period that most is published for, so that there are three figures to change. */
async function fullestPeriod() {
  const sql = new Client(process.env['DATABASE_URL'])
  await sql.connect()
  const { rows } = await sql.query<{ period: string }>(
    `SELECT "period" FROM "Observation" WHERE "subjectKey" = $1 AND "supersededIn" IS NULL AND "standing" = 'ruled'
       AND "status" <> 'derived' AND "value" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    [ZONE],
  )
  await sql.end()
  return rows[0]?.period ?? ''
}

type Line = Record<string, string>

/** The grid as a member of staff downloads it. */
async function downloaded({ page }: Staff) {
  const answer = await page.request.get(`/admin/quarter/${await fullestPeriod()}/export.csv?zone=${ZONE}`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  return Papa.parse<Line>((await answer.text()).replace('\ufeff', ''), { header: true, skipEmptyLines: true })
    .data
}

async function sendsIn({ page }: Staff, lines: readonly Line[], name: string, separator = ',') {
  const buffer = Buffer.from(Papa.unparse([...lines], { delimiter: separator }))
  await page.goto('/admin/imports')
  await page.getByLabel(/^(Spreadsheet|Bảng tính)$/).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: /^(Send in and look|Gửi và xem trước)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const whole = (line: Line, heading: string) => /^\d+$/.test(line[heading] ?? '')

test('a quarter is taken along, changed in a spreadsheet, sent in, looked at and taken into the draft', async ({
  staff,
}) => {
  const contributor = await staff('contributor')
  const { page } = contributor
  const lines = await downloaded(contributor)
  const changed = lines.filter((line) => whole(line, 'Value')).slice(0, 3)
  expect(changed).toHaveLength(3)
  for (const line of changed)
    Object.assign(line, {
      Value: String(Number(line['Value']) + 1),
      'Kind of change': 'revision',
      'Public reason (English)': 'A newer count',
      'Public reason (Vietnamese)': 'Có số liệu mới hơn',
    })
  await sendsIn(contributor, lines, 'three-changed.csv')

  const outcomes = page.getByRole('navigation', { name: 'Rows by what they would do' })
  await expect(outcomes.getByRole('link', { name: /changed figures/ })).toHaveText(/^3\D/, {
    timeout: 30_000,
  })
  await expect(outcomes.getByRole('link', { name: /wrong/ })).toHaveText(/^0\D/)
  await expect(page.getByRole('table', { name: 'Figures' }).getByRole('row')).toHaveCount(4)
  await isFaultless(page)

  await page.getByRole('button', { name: 'Take the 3 good rows into my draft' }).click()
  await expect(page).toHaveURL(/\/admin\/changes\/\d+$/)
  await expect(page.getByText('Có số liệu mới hơn').or(page.getByText('A newer count')).first()).toBeVisible()
})

test('what is wrong is named by sheet, row and column, and good rows are not lost to it', async ({
  staff,
}) => {
  const contributor = await staff('contributor', 'vi')
  const { page } = contributor
  const [first, second] = (await downloaded(contributor)).filter((line) => line['Giá trị'])
  const why = {
    'Loại thay đổi': 'cập nhật số liệu',
    'Lý do công khai (tiếng Anh)': 'A newer count',
    'Lý do công khai (tiếng Việt)': 'Có số liệu mới hơn',
  }
  await sendsIn(
    contributor,
    [
      { ...first, 'Giá trị': '4321', ...why },
      { ...second, 'Giá trị': 'khoảng một nghìn', ...why },
    ],
    'co-dong-sai.csv',
    ';',
  )
  const wrong = page.getByRole('table', { name: 'Các dòng sai' })
  await expect(wrong.getByRole('rowheader', { name: 'CSV, dòng 3' })).toBeVisible({ timeout: 30_000 })
  await expect(wrong.getByText('Giá trị: Đây không phải là số theo cách viết đã chọn cho tệp.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đưa 1 dòng hợp lệ vào bản nháp của tôi' })).toBeVisible()
  await isFaultless(page)

  const file = await page.request.get(`${page.url().split('?')[0]}/wrong.csv`)
  expect(await file.text()).toContain('khoảng một nghìn')
})

test('a file that is no spreadsheet is refused with what to do @everywhere', async ({ staff }) => {
  const { page } = await staff('contributor')
  await page.goto('/admin/imports')
  await isFaultless(page)
  await page
    .getByLabel('Spreadsheet')
    .setInputFiles({ name: 'figures.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await page.getByRole('button', { name: 'Send in and look' }).click()
  await expect(page.getByText(/It is a PDF\. Save it as XLSX or CSV/)).toBeVisible({ timeout: 30_000 })

  await page.goto('/admin/imports')
  await page.getByLabel('Spreadsheet').setInputFiles({
    ...{ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(21 * 1024 * 1024, 'a;b\n') },
  })
  await page.getByRole('button', { name: 'Send in and look' }).click()
  await expect(
    page.getByRole('alert').getByText('The file is larger than 20 MB. Send it in parts.'),
  ).toBeVisible()
})
