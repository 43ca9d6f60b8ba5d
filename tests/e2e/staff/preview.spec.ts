import type { Page } from '@playwright/test'
import { isAccessibleInAll } from '../../support/accessible'
import { expect, test } from '../../support/staff-journey'

const ZONE = 'hanoi-software-tech-park'
const FIGURE = 'Sửa Diện tích đất, 2025'

// What is in a frame is a page by itself, and looked at as one.
const isAccessible = (page: Page) =>
  isAccessibleInAll(
    page,
    [
      { width: 390, colorScheme: 'dark' },
      { width: 1440, colorScheme: 'light' },
    ],
    ['iframe'],
  )

test('a publisher sees pages before and after, shows them to somebody without an account, and ends that again', async ({
  staff,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const author = await staff('contributor', 'vi', ZONE)
  await author.opens(ZONE, FIGURE)
  await author.types('33')
  await author.saves()
  const changeSet = await author.handsIn()

  const publisher = await staff('publisher', 'vi')
  const desk = publisher.page
  await publisher.reviews(changeSet)
  const recalculated = desk.getByRole('group', { name: /được tính lại, trước và sau/ })
  await expect(recalculated).toContainText('260,6877 ha')
  await isAccessible(desk)

  // Beside each other, then the page after by itself; its links stay in the preview.
  await desk.getByRole('link', { name: /^Khu: .*: trước và sau$/ }).click()
  const [before, after] = [desk.frameLocator('iframe').first(), desk.frameLocator('iframe').last()]
  await expect(before.locator('main data[value="32"]').first()).toBeVisible()
  await expect(after.locator('main data[value="33"]').first()).toBeVisible()
  await expect(after.locator('main data[value="32"]')).toHaveCount(0)
  await isAccessible(desk)
  await desk.getByRole('link', { name: /^Mở riêng trang này: Sau/ }).click()
  await expect(desk.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(desk.getByRole('complementary', { name: 'Xem trước' })).toContainText('Chưa công bố')
  await isAccessible(desk)
  await desk.locator('main data[value="33"]').first().click()
  await expect(desk).toHaveURL(/change-set-\d+-after\/vi\/figures\/new-1$/)
  await desk.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(desk).toHaveURL(/change-set-\d+-after\/en\/figures\/new-1$/)
  await expect(desk.getByRole('complementary', { name: 'Preview' })).toContainText('gets its number')

  await desk.getByRole('link', { name: `Back to change set ${changeSet}` }).click()
  await desk.getByLabel('Họ tên người xem').fill('Người Đọc Thử')
  await desk.getByLabel('Địa chỉ email của người xem').fill('nguoi.doc@zonebook.test')
  await desk.getByRole('button', { name: 'Tạo đường dẫn và gửi' }).click()
  const address = await desk.getByLabel('Địa chỉ', { exact: true }).inputValue()
  expect(address).toMatch(/\/preview\/[\w-]{43}\/vi$/)

  const anybody = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  })
  const reader = await anybody.newPage()
  const answer = await reader.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
  })
  const banner = reader.getByRole('complementary', { name: 'Xem trước' })
  await expect(banner).toContainText('Người Đọc Thử')
  await reader.goto(`${address}/zones/${ZONE}`)
  await expect(reader.locator('main data[value="33"]').first()).toBeVisible()
  expect((await reader.goto(`${address}/zones/atlantis`))?.status()).toBe(404)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không có trang này trong bản xem trước')

  await desk.reload()
  await desk.getByRole('button', { name: 'Thu hồi đường dẫn của Người Đọc Thử' }).click()
  await expect(desk.getByText('đã thu hồi')).toBeVisible()
  expect((await reader.goto(`${address}/zones/${ZONE}`))?.status()).toBe(404)
  await expect(reader.getByRole('main')).toContainText('Đường dẫn này đã bị người cấp thu hồi.')
  await desk.reload()
  await desk.getByText('4 lượt', { exact: true }).click()
  await expect(desk.getByText('bị từ chối')).toBeVisible()

  // Nothing of it was public, and nothing of it was kept.
  expect((await reader.goto(`/vi/zones/${ZONE}`))?.status()).toBe(200)
  await expect(reader.locator('main data[value="32"]').first()).toBeVisible()
  await expect(reader.locator('main data[value="33"]')).toHaveCount(0)
  expect((await reader.goto(`/preview/change-set-${changeSet}-after/vi`))?.url()).toContain('/admin/sign-in')
  await anybody.close()
})
