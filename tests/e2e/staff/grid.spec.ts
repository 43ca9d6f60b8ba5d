import { isAccessibleInAll, isFaultless } from '../../support/accessible'
import { GridPage } from '../../support/grid-journey'
import { expect, test, type Locale } from '../../support/staff-journey'

// Each journey has a person of its own, and so a draft of its own. The period is one for which nothing is published.
const PERIOD = '2024-Q3'
const ZONE = 'qtsc'

test('a block of figures is pasted from a spreadsheet, kept in the draft, and taken back by one undo', async ({
  staff,
}) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await grid.opens(ZONE, PERIOD)
  await grid.chooses(0, 'value')
  await grid.pastes('171\t\t\tabout\tS1\r\n"42,450"\t\t\texact\tS1\r\n')
  await expect(grid.cell(0, 'value')).toContainText('171')
  await expect(grid.cell(1, 'value')).toContainText('42,450')
  await expect(grid.cell(0, 'qualifier')).toHaveText('about')
  await expect(grid.cell(0, 'source')).toContainText('S1 – ')
  await grid.isSaved()

  await page.reload()
  await grid.ready()
  await expect(grid.cell(1, 'value')).toContainText('42,450')
  await expect(page.getByRole('link', { name: 'Check and hand in' })).toHaveAttribute(
    'href',
    /\/admin\/changes\/\d+/,
  )

  await grid.chooses(0, 'value')
  await grid.pastes('1\n2\n3')
  await expect(grid.cell(2, 'value')).toContainText('3')
  await page.keyboard.press('Control+z')
  await expect(grid.cell(0, 'value')).toContainText('171')
  await expect(grid.cell(1, 'value')).toContainText('42,450')
  await page.keyboard.press('Control+y')
  await expect(grid.cell(1, 'value')).toContainText('2')
})

test('what is copied goes to a spreadsheet as text and comes back', async ({ staff }) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await grid.opens(ZONE, PERIOD)
  await grid.types(0, '171')
  await grid.types(1, '165')
  await grid.chooses(0, 'value')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(
    '171\n165',
  )
  await grid.chooses(2, 'value')
  await page.keyboard.press('Control+v')
  await expect(grid.cell(2, 'value')).toContainText('171')
  await expect(grid.cell(3, 'value')).toContainText('165')
  await expect(page.getByText('2 cells pasted.')).toBeAttached()
})

const READINGS = [
  { locale: 'en', typed: '42.450', button: 'Choose 42,450', shown: '42,450' },
  { locale: 'vi', typed: '42,450', button: 'Chọn 42.450', shown: '42.450' },
] as const

for (const { locale, typed, button, shown } of READINGS) {
  test(`in ${locale}, ${typed} is asked about, and stands as it was chosen`, async ({ staff }) => {
    const grid = new GridPage(await staff('contributor', locale))
    await grid.opens(ZONE, PERIOD)
    await grid.types(0, typed)
    await expect(grid.cell(0, 'value')).toContainText(`${typed} →`)
    await grid.cell(0, 'value').getByRole('button', { name: button, exact: true }).click()
    await expect(grid.cell(0, 'value')).toContainText(shown)
    await expect(grid.cell(0, 'value').getByRole('button')).toHaveCount(0)
    await grid.isSaved()
  })
}

test('in Vietnamese, 42.450 is 42450 and nobody is asked', async ({ staff }) => {
  const grid = new GridPage(await staff('contributor', 'vi'))
  await grid.opens(ZONE, PERIOD)
  await grid.types(0, '42.450')
  await expect(grid.cell(0, 'value')).toContainText('42.450')
  await expect(grid.cell(0, 'value').getByRole('button')).toHaveCount(0)
})

test('not available is a choice with its cause in both languages, by keyboard alone', async ({ staff }) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await grid.opens(ZONE, PERIOD)
  await page.getByRole('gridcell').and(page.locator('[tabindex="0"]')).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  await expect(grid.cell(0, 'value')).toBeFocused()
  await page.keyboard.type('n/a')
  await page.keyboard.press('Enter')
  await expect(grid.cell(1, 'value')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(grid.cell(0, 'value')).toHaveText(/not available/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('radio', { name: /^Not available/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Back to the grid' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: /^Not available/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('The survey was put off')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Cuộc điều tra bị hoãn')
  await page.keyboard.press('Escape')
  await expect(grid.cell(0, 'value')).toBeFocused()
  await expect(grid.cell(0, 'reason')).toContainText('The survey was put off')
  await grid.isSaved()
  await page.reload()
  await expect(grid.cell(0, 'reason')).toContainText('The survey was put off')
  await expect(grid.cell(0, 'value')).toHaveText(/not available/)
})

test('a problem is listed beside the grid and leads to its cell', async ({ staff }) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await grid.opens(ZONE, PERIOD)
  await grid.types(2, 'about forty')
  await page.getByRole('button', { name: /This is no number in English/ }).click()
  await expect(grid.cell(2, 'value')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'Nothing to correct' })).toBeVisible()
})

test('a published figure that is changed asks for its kind and a public reason, and for an explanation of what is unusual', async ({
  staff,
}) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await grid.opens('hsinchu', '2020-10')
  const published = await page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.findIndex((row) => /\d/.test(row.children[2]?.textContent ?? '')))
  await grid.types(published, '171,000')
  await grid.isSaved()
  await page.getByRole('button', { name: /Kind of change: Fill this in/ }).click()
  await expect(grid.cell(published, 'reason')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('radio', { name: /^revision/ }).check()
  await page.getByLabel('Public reason (English)').fill('A newer count')
  await page.getByLabel('Public reason (Vietnamese)').fill('Có số liệu mới hơn')
  for (const box of await page.getByLabel(/^Explain: /).all()) await box.fill('Two new buildings were opened')
  await expect(page.getByRole('heading', { name: 'Nothing to correct' })).toBeVisible()
  await grid.isSaved()
  await page.getByRole('link', { name: 'Check and hand in' }).click()
  await expect(page).toHaveURL(/\/admin\/changes\/\d+/)
  await expect(page.getByText('171,000').first()).toBeVisible()
})

test('without a network what is typed stays, survives a reload, and is sent when it is back', async ({
  staff,
}) => {
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await grid.opens(ZONE, PERIOD)
  await page.context().setOffline(true)
  await grid.types(0, '171')
  await expect(page.getByText('Offline: 1 row kept on this device, will be sent')).toBeVisible()
  await page.context().setOffline(false)
  await grid.isSaved()

  // The server is not there while the page is left: what was typed is on the device alone.
  await page.route('**/api/staff/cells', (route) => route.abort())
  await grid.types(1, '165')
  await expect(page.getByText('Offline: 1 row kept')).toBeVisible()
  await page.unroute('**/api/staff/cells')
  await page.reload()
  await grid.ready()
  await expect(grid.cell(1, 'value')).toContainText('165')
  await grid.isSaved()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('zonebook.cells'))),
  ).toEqual([])
})

test('an ended session loses nothing: sign in in another tab, and it is saved', async ({ staff, person }) => {
  const { email, password } = await person('contributor')
  const grid = new GridPage(await staff('contributor'))
  const { page } = grid
  await page.context().clearCookies({ name: /session-token/ })
  await grid.staff.signIn(email, password)
  await expect(page).toHaveURL(/\/admin$/)
  await grid.opens(ZONE, PERIOD)
  await page.context().clearCookies({ name: /session-token/ })
  await grid.types(0, '171')
  await expect(page.getByRole('alert').filter({ hasText: 'Session ended' })).toBeVisible()
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Sign in in a new tab' }).click(),
  ])
  await tab.getByLabel('Email address').fill(email)
  await tab.getByLabel('Password').fill(password)
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(tab).toHaveURL(/\/admin$/)
  await page.bringToFront()
  // It tries again by itself when its page is looked at again.
  await page.dispatchEvent('body', 'visibilitychange')
  await grid.isSaved()
  await expect(grid.cell(0, 'value')).toContainText('171')
})

test('two people at the same zone see one another', async ({ staff, person: _person }) => {
  const [first, second] = [new GridPage(await staff('contributor')), new GridPage(await staff('contributor'))]
  await first.opens('dsp', PERIOD)
  await second.opens('dsp', PERIOD)
  await expect(second.page.getByText(/^Also here: .*Test contributor/)).toBeVisible()
  // Saving says it as well, without waiting for the next sign.
  await first.types(0, '171')
  await expect(first.page.getByText(/^Also here: .*Test contributor/)).toBeVisible()
  await first.isSaved()
  await second.page.reload()
  await expect(second.grid().locator('[data-row="0"]')).toContainText('Test contributor')
})

/** Both sizes and themes; the other language has them the other way round. */
const WAYS = {
  en: [
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ],
  vi: [
    { width: 1440, colorScheme: 'dark' },
    { width: 390, colorScheme: 'light' },
  ],
} as const

for (const locale of ['en', 'vi'] satisfies Locale[])
  test(`the grid is accessible in ${locale}, on the desktop and on a phone`, async ({ staff }) => {
    test.setTimeout(120_000)
    const grid = new GridPage(await staff('contributor', locale))
    const { page } = grid
    await page.goto('/admin/quarter')
    const check = async () => {
      await isAccessibleInAll(page, WAYS[locale])
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    await check()
    await grid.opens(ZONE, PERIOD)
    await grid.types(0, locale === 'en' ? '42.450' : '42,450')
    await grid.types(1, 'x1')
    await grid.isSaved()
    await check()
    await grid.chooses(1, 'source')
    await page.keyboard.type('S1')
    await expect(page.getByRole('listbox')).toBeVisible()
    await isFaultless(page)
  })

test('@phone a figure is typed on a phone, by touch', async ({ staff, browser, baseURL, person }) => {
  void staff
  const { email, password } = await person('contributor')
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto(`/admin/sign-in?next=${encodeURIComponent(`/admin/quarter/${PERIOD}?zone=${ZONE}`)}`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).tap()
  const cell = page.getByRole('grid').locator('[data-row="0"] [aria-colindex="3"]')
  await expect(cell).toBeVisible()
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[role=grid]') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  await cell.tap()
  await page.getByRole('textbox', { name: /^Value: / }).fill('171')
  await page.keyboard.press('Enter')
  await expect(cell).toContainText('171')
  await expect(page.getByText(/Saved at/)).toBeVisible()
  await context.close()
})
