import { expect, test } from '../../support/staff-journey'

test('a change of a profile is told with what was said before and since, in both languages', async ({
  staff,
  page,
}) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto('/admin/zones/suzhou/profile')
  await desk.locator('[name="note.en"]').fill('A second campus opened')
  await desk.locator('[name="note.vi"]').fill('Đã mở cơ sở thứ hai')
  await desk.getByRole('radio', { name: publisher.says.nature }).check()
  await desk.getByLabel(publisher.says.reasonEn).fill('The park’s own report')
  await desk.getByLabel(publisher.says.reasonVi).fill('Theo báo cáo của khu')
  await publisher.saves()
  const release = await publisher.publishes()

  await page.goto(`/en/releases/${release}`)
  const main = page.getByRole('main')
  await expect(main).toContainText('1 other entry revised')
  await expect(main).toContainText('Revision: The park’s own report')
  await expect(main.getByRole('definition').filter({ hasText: 'A second campus opened' })).toContainText(
    'After',
  )
  await expect(main).toContainText('Proposed by: publisher. Approved by: publisher.')
  await page.goto(`/vi/releases/${release}`)
  await expect(main.getByRole('definition').filter({ hasText: 'Đã mở cơ sở thứ hai' })).toContainText('Sau')
})

test('feeds of releases are named in the page, and tell of the newest first', async ({ page, request }) => {
  for (const path of ['/en', '/en/releases']) {
    await page.goto(path)
    const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    await expect(feed).toHaveAttribute('href', /\/en\/releases\/feed\.xml$/)
  }
  await page.getByRole('main').getByRole('link', { name: 'JSON Feed' }).isVisible()
  const atom = await request.get('/vi/releases/feed.xml')
  expect(atom.headers()['content-type']).toContain('application/atom+xml')
  expect(await atom.text()).toContain('xml:lang="vi"')
  const json = await (await request.get('/en/releases/feed.json')).json()
  expect(json.items.at(-1).url).toMatch(/\/en\/releases\/1$/)
  expect((await request.get('/en/releases/feed.xml?asOf=1999-01-01')).status()).toBe(404)
  const etag = atom.headers()['etag'] ?? ''
  expect((await request.get('/vi/releases/feed.xml', { headers: { 'if-none-match': etag } })).status()).toBe(
    304,
  )
})

test('a zone is withdrawn with all of it: gone from the lists, readable under a notice, and as it was before', async ({
  staff,
  page,
}) => {
  const zone = 'electronic-city'
  await page.goto(`/en/zones/${zone}`)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  const figure = page.getByRole('main').locator('data').first()
  const value = (await figure.getAttribute('value')) ?? ''
  const before = await (await page.request.get('/api/v1/releases?limit=1')).json()

  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto(`/admin/zones/${zone}`)
  await desk.getByRole('link', { name: 'Withdraw this zone' }).click()
  await expect(desk.getByText(/^It takes along \d+ figures?,/)).toBeVisible()
  await desk.getByRole('radio', { name: /^correction/ }).check()
  await desk.getByLabel(publisher.says.reasonEn).fill('It is no park')
  await desk.getByLabel(publisher.says.reasonVi).fill('Không phải là khu')
  await desk.getByRole('button', { name: 'Save the withdrawal to my draft' }).click()
  await expect(desk.getByRole('heading', { name: 'Withdrawn along with it' })).toBeVisible()
  const release = await publisher.publishes()

  const answer = await page.goto(`/en/zones/${zone}`)
  expect(answer?.status()).toBe(200)
  const notice = page.getByRole('complementary', { name: 'Withdrawn' })
  await expect(notice).toContainText(`Withdrawn in release ${release}`)
  await expect(notice).toContainText('Correction: It is no park')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('main').locator(`data[value="${value}"]`).first()).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

  await page.goto('/en/zones')
  await expect(page.getByRole('main')).not.toContainText(name)
  const last = before.data[0].number
  expect((await page.goto(`/en/zones/${zone}?release=${last}`))?.status()).toBe(200)
  await expect(page.getByRole('complementary', { name: 'Earlier state of the portal' })).toBeVisible()
  await expect(notice).toHaveCount(0)
  await page.goto(`/vi/zones/${zone}?release=${release}`)
  await expect(page.getByRole('complementary', { name: 'Đã rút' })).toContainText('Không phải là khu')

  await page.goto(`/en/releases/${release}`)
  await expect(page.getByRole('main')).toContainText(name)
  await desk.goto('/admin')
  await expect(desk.getByRole('link', { name, exact: true })).toHaveCount(0)
  expect((await desk.goto(`/admin/zones/${zone}`))?.status()).toBe(404)
})

test('a page of older releases that does not exist is not found', async ({ page }) => {
  for (const path of ['/en/releases/page/1', '/en/releases/page/9999', '/en/releases/page/x'])
    expect((await page.goto(path))?.status()).toBe(404)
})
