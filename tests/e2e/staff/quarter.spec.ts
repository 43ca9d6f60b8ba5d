import { GridPage } from '../../support/grid-journey'
import { expect, test } from '../../support/staff-journey'

const ZONE = 'daedeok'
const PERIOD = '2024'

/** The next full minute that leaves time to approve, in the parks' time zone, as the form wants it. */
function soon() {
  const minute = 60_000
  const at = Math.ceil((Date.now() + 10_000) / minute) * minute
  return new Date(at + 7 * 60 * minute).toISOString().slice(0, 16)
}

test('a quarter from the spreadsheet to the readers: pasted, explained, handed in; one figure sent back, the rest approved for a set time, when all pages change together', async ({
  staff,
  page,
}) => {
  test.setTimeout(240_000)
  const [contributor, publisher] = [await staff('contributor'), await staff('publisher')]
  const grid = new GridPage(contributor)
  await grid.opens(ZONE, PERIOD)
  // Rows that have an earlier value to move away from: two beside one another, and one more.
  const known = await contributor.page
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows.flatMap((row, at) => (row.querySelector('[aria-colindex="2"]')?.textContent?.trim() ? [at] : [])),
    )
  const first = known.find((row) => known.includes(row + 1)) ?? -1
  const third = known.find((row) => row !== first && row !== first + 1) ?? -1
  await grid.chooses(first, 'value')
  await grid.pastes('987001\t\t\texact\tS1\r\n987002\t\t\texact\tS1')
  await grid.chooses(third, 'value')
  await grid.pastes('987003\t\t\texact\tS1')
  await grid.isSaved()
  await expect(grid.cell(third, 'value')).toContainText('987,003')
  await expect(grid.grid().getByText('large move')).not.toHaveCount(0)
  await contributor.page.getByRole('link', { name: 'Check and hand in' }).click()

  await expect(contributor.page.locator('#checks')).toBeVisible()
  const flagged = await contributor.page.getByRole('button', { name: contributor.says.explain }).count()
  expect(flagged).toBeGreaterThanOrEqual(2)
  await contributor.explains('Counted anew, with the branches')
  const changeSet = await contributor.handsIn()

  await publisher.reviews(changeSet)
  const desk = publisher.page
  await expect(desk.getByText('Counted anew, with the branches').first()).toBeVisible()
  const doubtful = await desk.locator('[id^="change-"]', { hasText: '987,003' }).first().getAttribute('id')
  await desk.getByText('Send some of it back').click()
  await desk.locator(`[name="returned.${doubtful?.replace('change-', '')}"]`).fill('Which page?')
  await desk.getByLabel('Publish at').fill(soon())

  await page.goto(`/en/zones/${ZONE}`)
  await expect(page.locator('main data[value="987001"]')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(desk.getByText(/^It will be published/)).toBeVisible()

  // The set time comes; from the first page that shows it on, all do.
  const pages = ['en', 'vi'].map((locale) => `/${locale}/zones/${ZONE}`)
  const shows = async (address: string, value: string) =>
    (await (await page.request.get(address)).text()).includes(`value="${value}"`)
  await expect.poll(() => shows(pages[0] ?? '', '987001'), { timeout: 120_000, intervals: [500] }).toBe(true)
  for (const address of pages) {
    expect(await shows(address, '987001'), address).toBe(true)
    expect(await shows(address, '987002'), address).toBe(true)
    expect(await shows(address, '987003'), address).toBe(false)
  }
  const figures = await page.request.get(`/api/v1/observations?subject=${ZONE}`)
  expect(await figures.text()).toContain('"value":"987001"')

  await contributor.page.goto('/admin')
  const back = contributor.page.getByRole('region', { name: 'Sent back to me' })
  await back.getByRole('link', { name: /^Draft \d+$/ }).click()
  await expect(contributor.page.getByText('Which page?').first()).toBeVisible()
})
