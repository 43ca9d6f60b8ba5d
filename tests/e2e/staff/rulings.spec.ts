import { expect, test } from '../../support/staff-journey'

test('another figure is ruled, with a reason: readers see it, and the passports of both say so', async ({
  staff,
  page,
}) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto('/admin/disputes')
  await desk.getByRole('link', { name: /^C11:/ }).click()
  const standings = desk.getByLabel('Standing', { exact: true })
  await expect(standings.first()).toBeVisible()
  const dollars = desk.getByRole('group').filter({ hasText: '47 million USD' })
  const dong = desk.getByRole('group').filter({ hasText: '1,062 billion VND' })
  await dollars.getByLabel('Standing', { exact: true }).selectOption('ruled')
  await dong.getByLabel('Standing', { exact: true }).selectOption('alternate')
  await publisher.saysWhy()
  await publisher.saves()
  await expect(publisher.problem()).toContainText('Reason for the standing (English)')

  await dong.getByLabel('Reason for the standing (English)').fill('Stated in another currency')
  await dong.getByLabel('Reason for the standing (Vietnamese)').fill('Nêu bằng đồng tiền khác')
  await publisher.saves()
  await expect(desk.getByRole('cell', { name: 'ruled figure' }).first()).toBeVisible()
  await publisher.publishes()

  await page.goto('/en/zones/ditp')
  await expect(page.locator('main data[value="47000000"]').first()).toBeAttached()
  const old = page.locator('main a', { has: page.locator('data[value="1062000000000"]') }).first()
  await page.goto((await old.getAttribute('href')) ?? '')
  await expect(page.getByRole('main')).toContainText('Stated in another currency')
})

test('beside a published figure, another source’s is added as an alternate', async ({ staff, page }) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  await desk.goto('/admin/zones/one-north/figures/new?metric=land_area')
  await desk.getByLabel('Value', { exact: true }).fill('210')
  await desk.getByLabel('Reference period').fill('2022')
  await desk.getByLabel('Find a source').fill('S1 ')
  await desk.getByLabel('Source', { exact: true }).selectOption({ index: 1 })
  await publisher.saves()
  await expect(publisher.problem()).toContainText('add yours as an alternate')

  await desk.getByLabel('Standing', { exact: true }).selectOption('alternate')
  await desk.getByLabel('Reason for the standing (English)').fill('Counts the park beside it')
  await desk.getByLabel('Reason for the standing (Vietnamese)').fill('Tính cả công viên bên cạnh')
  await publisher.saves()
  await publisher.publishes()
  await page.goto('/en/zones/one-north')
  await expect(page.locator('main data[value="210"]').first()).toBeAttached()
  await expect(page.locator('main data[value="200"]').first()).toBeAttached()
})
