import sharp from 'sharp'
import { expect, test } from '../../support/staff-journey'

const picture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b6e5f' } })
    .jpeg()
    .toBuffer()

test('a picture is sent, described in both languages and shown to readers after approval', async ({
  staff,
  page,
}) => {
  const contributor = await staff('contributor')
  const desk = contributor.page
  await desk.goto('/admin/zones/cyberport/attachments')
  await desk
    .getByLabel('Picture or document')
    .setInputFiles({ name: 'field.jpg', mimeType: 'image/jpeg', buffer: await picture() })
  await desk.getByRole('button', { name: 'Send' }).click()
  await expect(desk.getByRole('heading', { name: 'Describe the picture' })).toBeVisible()
  const preview = await desk.getByRole('img', { name: 'The picture that you sent' }).getAttribute('src')
  expect((await page.request.get(preview ?? '')).status()).toBe(404)

  await contributor.saves()
  await expect(contributor.problem()).toBeVisible()
  await desk.getByLabel('Title (English)').fill('A test field')
  await desk.getByLabel('Title (Vietnamese)').fill('Ô thử nghiệm')
  await desk.getByLabel('What the picture shows (English)').fill('One green field')
  await desk.getByLabel('What the picture shows (Vietnamese)').fill('Một ô màu xanh')
  await desk.getByLabel('Whose it is').fill('The tests')
  await contributor.saves()
  await contributor.publishes()

  await page.goto('/vi/zones/cyberport')
  const shown = page.getByRole('img', { name: 'Một ô màu xanh' })
  await shown.scrollIntoViewIfNeeded()
  await expect(shown).toHaveJSProperty('complete', true)
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const file = await page.request.get(preview ?? '')
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/webp'])
})

test('what is no picture is refused in words', async ({ staff }) => {
  const { page: desk } = await staff('publisher', 'vi')
  await desk.goto('/admin/zones/cyberport/attachments')
  await desk
    .getByLabel('Hình ảnh hoặc tài liệu')
    .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') })
  await desk.getByRole('button', { name: 'Gửi tệp' }).click()
  // Next has an empty alert of its own on the page.
  const refusal = desk.getByRole('alert').filter({ hasText: 'Tệp không được nhận' })
  await expect(refusal).toContainText('không phải là hình ảnh hay PDF')
})
