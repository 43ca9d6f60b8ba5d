import { expect, test, type Page } from '@playwright/test'
import { csvRows } from '../../../scripts/truth/csv-rows'

const NATION = 'Concentrated digital technology zones of Viet Nam'
const QTSC = 'Quang Trung Software City'

/** The values of the table, as the API gives them. */
const valuesOn = (page: Page) =>
  page
    .getByRole('table')
    .first()
    .locator('data')
    .evaluateAll((all) => all.map((element) => element.getAttribute('value') ?? ''))

async function* bodyOf(text: string) {
  yield text
}

test('a delegation sets QTSC beside the nation, is told why it cannot be compared, and takes it along', async ({
  page,
}) => {
  await page.goto('/en/compare')
  await page.getByRole('checkbox', { name: QTSC }).check()
  await page.getByRole('checkbox', { name: NATION }).check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/zones=[^&]*qtsc|zones=vn-digital-zones/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(QTSC)

  // Only dollars per hectare and year: the row is red, and says why in words that name both sides.
  await page.goto('/en/compare?zones=qtsc,vn-digital-zones&metrics=usd_per_ha_year')
  const table = page.getByRole('table', { name: 'The compared, metric by metric' })
  const verdict = table.getByRole('cell').filter({ hasText: 'not comparable' })
  await expect(verdict).toContainText('not comparable: period')
  await verdict.locator('summary').click()
  await expect(verdict).toContainText(`${QTSC}: 2020`)
  await expect(verdict).toContainText(`${NATION}: 5 December 2025`)
  await expect(verdict).toContainText(`${QTSC}: total land of the zone`)
  await expect(verdict).toContainText(`${NATION}: land area not stated`)
  await expect(table).not.toContainText('place 1 of 2')

  // Whoever insists is given a ranking that says what it is worth.
  await page.getByRole('link', { name: 'rank every row anyway' }).click()
  await expect(page.getByText('You asked for a ranking of every row.')).toBeVisible()
  await expect(table).toContainText('place 1 of 2, though not comparable')

  const file = await page.request.get(
    (await page.getByRole('link', { name: 'CSV file' }).getAttribute('href')) ?? '',
  )
  const [header = [], ...lines] = await Array.fromAsync(csvRows(bodyOf(await file.text())))
  expect(lines.map((line) => line[header.indexOf('value')])).toEqual(await valuesOn(page))
  expect(lines.map((line) => line[header.indexOf('verdict')])).toEqual(['not_comparable', 'not_comparable'])
})

test('what can be compared is ranked; a reader adds and removes a zone, and asks for differences in Vietnamese @everywhere', async ({
  page,
}) => {
  await page.goto('/en/compare?zones=dsp,ditp,fpt-complex&metrics=land_area,workforce')
  const table = page.getByRole('table', { name: 'The compared, metric by metric' })
  const land = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'Land area' }) })
  await expect(land).toContainText('all at 2024')
  await expect(land.getByRole('cell').nth(1)).toContainText('place 1 of 3')
  await expect(page.getByRole('listitem').filter({ hasText: 'Land area:' })).toContainText('131 ha')

  await page.getByLabel('Add a zone').selectOption({ label: 'Da Nang Software Park No. 2' })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page).toHaveURL(/dsp2/)
  await expect(land.getByRole('cell').nth(1)).toContainText('place 1 of 4')
  await page.getByRole('link', { name: 'Remove Da Nang Software Park', exact: true }).click()
  await expect(land.getByRole('cell')).toHaveCount(3)

  await page.getByRole('link', { name: 'differences only' }).click()
  await page.goto(page.url().replace('/en/', '/vi/'))
  await expect(page.getByRole('link', { name: 'chỉ điểm khác biệt' })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('so sánh được')
})

test('what an address asks wrongly is told, and the rest is shown, on an earlier day too', async ({
  page,
}) => {
  await page.goto(
    '/en/compare?zones=qtsc,dsp,atlantis,qtsc,cau-giay,ditp,dsp2,can-tho&metrics=land_area,beauty&align=moon',
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('There is no zone or network “atlantis”')
  await expect(main).toContainText('Asked for twice, shown once: qtsc.')
  await expect(main).toContainText('left out: can-tho.')
  await expect(main).toContainText('There is no metric “beauty”')
  await expect(main).toContainText('here they are aligned by calendar year')
  await expect(main.getByRole('link', { name: 'Land area' })).toBeVisible()

  await page.goto('/en/compare?zones=qtsc&release=1')
  await expect(main).toContainText('A comparison needs at least two.')
  await expect(page.getByRole('checkbox', { name: QTSC })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Da Nang Software Park', exact: true }).check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/release=1/)
  await expect(main.getByRole('link', { name: 'CSV file' })).toHaveAttribute('href', /&release=1$/)
})
