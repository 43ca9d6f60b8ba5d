import { isAccessible } from '../../support/accessible'
import { expect, type Locale, type Staff, test } from '../../support/staff-journey'

/** Opens the first thing of a kind that the list finds. */
async function opens({ page }: Staff, kind: string, words = '') {
  await page.goto(`/admin/content/${kind}?find=${encodeURIComponent(words)}`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: /^(Save to my draft|Lưu vào bản nháp)$/ })).toBeVisible()
}

test('an event is edited in both languages, with a preview, and readers see it in both', async ({
  staff,
  page,
}) => {
  const editor = await staff('publisher')
  const desk = editor.page
  await opens(editor, 'event')
  const slug = new URL(desk.url()).pathname.split('/').pop()

  // What is typed before the page's scripts are there is kept, but where it lands is the browser's affair.
  const purpose = desk.getByLabel('Purpose (English)')
  await expect(async () => {
    await purpose.fill('To learn **how** parks report.')
    await expect(purpose).toHaveValue('To learn **how** parks report.', { timeout: 500 })
    await expect(desk.getByText('The Vietnamese text is now older than the English.')).toBeVisible({
      timeout: 500,
    })
  }).toPass()
  await desk.getByLabel('Purpose (Vietnamese)').fill('Tìm hiểu **cách** các khu báo cáo.')
  await expect(desk.getByText('The Vietnamese text is now older than the English.')).toBeHidden()
  await expect(desk.locator('strong', { hasText: 'how' })).toBeVisible()

  await desk.getByRole('button', { name: 'Another row: What was shown' }).click()
  const shown = desk.getByRole('group', { name: 'What was shown' })
  const last = shown.getByLabel(/^Exhibit \d+ \(English\)$/).last()
  await last.fill('A model of the park')
  await shown
    .getByLabel(/^Exhibit \d+ \(Vietnamese\)$/)
    .last()
    .fill('Mô hình của khu')
  await editor.saysWhy()
  await editor.saves()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)
  await editor.publishes()

  await page.goto(`/en/events/${slug}`)
  await expect(page.getByRole('main').locator('strong', { hasText: 'how' })).toBeVisible()
  await expect(page.getByText('A model of the park')).toBeVisible()
  await page.goto(`/vi/events/${slug}`)
  await expect(page.getByRole('main').locator('strong', { hasText: 'cách' })).toBeVisible()
})

test('rows are moved and taken out', async ({ staff }) => {
  const editor = await staff('publisher')
  const desk = editor.page
  await desk.goto('/admin/content/event/new')
  const topics = desk.getByRole('group', { name: 'What it was about' })
  const first = topics.getByLabel('Topic 1 (English)')
  await expect(async () => {
    await first.fill('First')
    await topics.getByLabel('Topic 2 (English)').fill('Second')
    await topics.getByRole('button', { name: 'Move up: Topic 2' }).click()
    await expect(first).toHaveValue('Second', { timeout: 500 })
  }).toPass()
  await topics.getByRole('button', { name: 'Remove: Topic 1' }).click()
  await expect(topics.getByLabel('Topic 1 (English)')).toHaveValue('First')
})

test('a source is added, and a new figure cites it', async ({ staff, page }) => {
  const editor = await staff('publisher')
  const desk = editor.page
  await desk.goto('/admin/content/source/new')
  await desk.getByLabel('Title', { exact: true }).fill('Báo cáo thường niên thử nghiệm')
  await desk.getByLabel('Publisher', { exact: true }).fill('A test office')
  await desk.getByLabel('Published', { exact: true }).fill('2026')
  await desk.getByLabel('Kind of source').selectOption('official')
  await editor.saves()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)
  await editor.publishes()

  await desk.goto('/admin/zones/daedeok/figures/new?metric=land_area')
  await desk.getByLabel('Value', { exact: true }).fill('4321')
  await desk.getByLabel('Reference period').fill('2024')
  await desk.getByLabel('Find a source').fill('bao cao thuong nien thu nghiem')
  await desk.getByLabel('Source', { exact: true }).selectOption({ index: 1 })
  await editor.saves()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)
  await editor.publishes()
  await page.goto('/en/zones/daedeok')
  const figure = page.locator('main a', { has: page.locator('data[value="4321"]') }).first()
  await page.goto((await figure.getAttribute('href')) ?? '')
  await expect(page.getByRole('main')).toContainText('Báo cáo thường niên thử nghiệm')
})

test('without scripts, a space with its price is offered, looked at, and saved', async ({
  browser,
  baseURL,
  person,
  staff,
  page,
}) => {
  const [author, context] = await Promise.all([
    person('contributor'),
    browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) }),
  ])
  const desk = await context.newPage()
  await desk.goto('/admin/sign-in?next=/admin/content/space/new')
  await desk.getByLabel('Email address').fill(author.email)
  await desk.getByLabel('Password').fill(author.password)
  await desk.getByRole('button', { name: 'Sign in', exact: true }).click()
  await desk.goto('/admin/content/space/new?zone=ditp')
  await desk.getByLabel('Name (English)').fill('Test hall 3')
  await desk.getByLabel('Name (Vietnamese)').fill('Nhà xưởng thử số 3')
  await desk.getByLabel('Kind', { exact: true }).selectOption('factory')
  await desk.getByLabel('Description (English)').fill('With *high* ceilings')
  await desk.getByRole('button', { name: 'Show the preview' }).click()
  await expect(desk.locator('em', { hasText: 'high' })).toBeVisible()
  await expect(desk.getByLabel('Name (English)')).toHaveValue('Test hall 3')

  await desk.getByLabel('Description (Vietnamese)').fill('Trần *cao*')
  await desk.getByLabel('Price', { exact: true }).fill('4.75')
  await desk.getByLabel('Price is for').selectOption('USD/m2')
  await desk.getByRole('button', { name: 'Save to my draft' }).click()
  const problem = desk.getByRole('alert', { name: 'There is a problem' })
  await expect(problem).toContainText('Time for which this is said: Fill this in')
  await desk.getByLabel('Time for which this is said').fill('2026-Q2')
  await desk.getByLabel('Source', { exact: true }).selectOption({ index: 2 })
  await desk.getByRole('button', { name: 'Save to my draft' }).click()
  await expect(problem).toContainText('Price is paid: Fill this in')
  await desk.getByLabel('Price is paid').selectOption('month')
  await desk.getByRole('button', { name: 'Save to my draft' }).click()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)
  await desk.getByRole('button', { name: 'Hand in for review' }).click()
  const changeSet = Number(/changes\/(\d+)/.exec(desk.url())?.[1])
  await context.close()

  const publisher = await staff('publisher')
  await publisher.reviews(changeSet)
  await publisher.approves()
  await page.goto('/en/zones/ditp#spaces')
  const offered = page.getByRole('region', { name: 'Space and prices' })
  await expect(offered).toContainText('4.75 USD per m² per month')
  await expect(offered).toContainText('Value-added taxnot said')
  await page.goto('/vi/zones/ditp')
  await expect(page.getByRole('region', { name: 'Mặt bằng và giá thuê' })).toContainText(
    '4,75 USD trên mỗi m² mỗi tháng',
  )
})

const PAGES = [
  '/admin/content',
  '/admin/content/event',
  '/admin/content/event/new',
  '/admin/content/incentive',
  '/admin/content/space/new',
  '/admin/content/zone/ditp',
  '/admin/content/source/S1',
]

for (const locale of ['en', 'vi'] satisfies Locale[])
  test(`the editor is accessible in ${locale}`, async ({ staff }) => {
    test.setTimeout(120_000)
    const { page } = await staff('publisher', locale)
    for (const [place, address] of PAGES.entries()) {
      // The other language has sizes and themes the other way round.
      const isPhone = (place % 2 === 0) === (locale === 'en')
      const [width, colorScheme] = isPhone ? ([390, 'dark'] as const) : ([1440, 'light'] as const)
      await page.goto(address)
      await isAccessible(page, { width, colorScheme })
    }
  })
