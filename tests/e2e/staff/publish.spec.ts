import { expect, test } from '../../support/staff-journey'

const JOURNEYS = [
  {
    locale: 'en',
    zone: 'cyberport',
    change: 'Change Enterprises, about 2018',
    typed: '1,234',
    value: '1234',
    was: '1000',
    said: '1,234',
  },
  {
    locale: 'vi',
    zone: 'daedeok',
    change: 'Sửa Nhân lực, 2022',
    typed: '92.001',
    value: '92001',
    was: '91886',
    said: '92.001',
  },
] as const

for (const { locale, zone, change, typed, value, was, said } of JOURNEYS) {
  test(`in ${locale}, a published figure is changed: readers see it at the next request, and the old one at its release`, async ({
    staff,
    page,
  }) => {
    await page.goto(`/${locale}/zones/${zone}`)
    // It may stand in a part that is folded.
    const before = page.locator(`main data[value="${was}"]`).first()
    await expect(before).toBeAttached()

    const publisher = await staff('publisher', locale)
    await publisher.opens(zone, change)
    const old = /figures\/(\d+)/.exec(publisher.page.url())?.[1]
    await publisher.types(typed)
    await publisher.saves()
    await expect(publisher.page.getByRole('cell', { name: said })).toBeVisible()
    await page.reload()
    await expect(before).toBeAttached()

    const release = await publisher.publishes()
    await page.reload()
    await expect(page.locator(`main data[value="${value}"]`).first()).toContainText(said)
    await expect(page.locator(`main data[value="${was}"]`)).toHaveCount(0)

    await page.goto(`/${locale}/releases/${release}`)
    await expect(page.getByRole('main')).toContainText(said)
    await page.goto(`/${locale}/figures/${old}`)
    await expect(page.locator(`main data[value="${was}"]`).first()).toBeVisible()
    expect((await page.goto(`/${locale}/releases/1`))?.status()).toBe(200)
  })
}

test('a large sum is typed in billions', async ({ staff }) => {
  const publisher = await staff('publisher', 'vi')
  await publisher.opens('bac-ninh', 'Sửa Vốn đầu tư, tháng 9 năm 2025')
  await expect(publisher.page.getByLabel('Giá trị', { exact: true })).toHaveValue('10.765')
  await expect(publisher.page.getByLabel('Nhân với')).toHaveValue('1000000000')
  await publisher.types('13.700')
  await publisher.saves()
  await expect(publisher.page.getByRole('cell', { name: '13.700 tỷ đồng' })).toBeVisible()
})

test('a new figure is added, edited once more in the draft, and published', async ({ staff, page }) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto('/admin/zones/technopark/figures/new?metric=patents')
  await desk.getByLabel('Value', { exact: true }).fill('17')
  await desk.getByLabel('Reference period').fill('2024')
  await desk.getByLabel('Find a source').fill('S1 ')
  await desk.getByLabel('Source', { exact: true }).selectOption({ index: 1 })
  await publisher.saves()
  await expect(desk.getByRole('cell', { name: '17 patents' })).toBeVisible()
  await desk.getByRole('link', { name: /^Edit: Patents/ }).click()
  await desk.getByLabel('Value', { exact: true }).fill('18')
  await publisher.saves()
  await expect(desk.getByRole('cell', { name: '17 patents' })).toHaveCount(0)
  await publisher.publishes()
  await page.goto('/en/zones/technopark')
  await expect(page.locator('main data[value="18"]').first()).toBeVisible()
})

test('a figure is withdrawn: gone from the zone, its passport still readable', async ({ staff, page }) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto('/admin/zones/dubai-internet-city')
  await desk.getByRole('link', { name: /^Withdraw Direct and indirect jobs/ }).click()
  const id = /figures\/(\d+)/.exec(desk.url())?.[1]
  await desk.getByRole('radio', { name: /^correction/ }).check()
  await desk.getByLabel('Public reason (English)').fill('Counted twice')
  await desk.getByLabel('Public reason (Vietnamese)').fill('Bị tính hai lần')
  await desk.getByRole('button', { name: 'Save the withdrawal to my draft' }).click()
  await publisher.publishes()

  await page.goto('/en/zones/dubai-internet-city')
  await expect(page.getByRole('main')).not.toContainText('125,000')
  await page.goto(`/en/figures/${id}`)
  await expect(page.getByRole('main')).toContainText('125,000')
})

test('a contributor proposes, and is told who can approve', async ({ staff }) => {
  const contributor = await staff('contributor')
  await contributor.opens('cyberjaya', 'Change Land area, October 2020')
  await contributor.types('2,817')
  await contributor.saves()
  const desk = contributor.page
  await expect(desk.getByRole('cell', { name: '2,817 ha' })).toBeVisible()
  await expect(desk.getByText(/^Who can approve this draft: /)).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0)
  await expect(desk.getByText('It cannot wait')).toHaveCount(0)
})
