import { isAccessible } from '../../support/accessible'
import { expect, test } from '../../support/staff-journey'

test('a change of law is entered by the forms, approved by another, and readers see it on its day', async ({
  staff,
  page,
}) => {
  test.setTimeout(120_000)
  const mark = crypto.randomUUID().slice(0, 8)
  const [law, rate] = [`Made-up law ${mark}`, `Made-up rate ${mark}`]
  const author = await staff('publisher', 'vi')
  const desk = author.page
  const writes = async (label: string, words: string) => {
    await desk.getByLabel(`${label} (tiếng Anh)`, { exact: true }).fill(words)
    await desk.getByLabel(`${label} (tiếng Việt)`, { exact: true }).fill(words)
  }
  const chooses = (label: string, value: string) =>
    desk.getByRole('combobox', { name: label, exact: true }).selectOption(value)

  await desk.goto('/admin/content/legal_instrument/new')
  await desk.getByLabel('Số hiệu', { exact: true }).fill(`${mark}/2090/QH-THU`)
  await chooses('Loại', 'law')
  await writes('Tên gọi', law)
  await writes('Hiệu lực, diễn giải', 'made up')
  await desk.getByLabel('Ban hành', { exact: true }).fill('2090-06-01')
  await desk.getByLabel('Có hiệu lực', { exact: true }).fill('2091-01-01')
  await chooses('Tác động 1', 'replaces')
  await chooses('Đối với văn bản 1', 'decree-71-2007-nd-cp')
  await author.saves()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)

  await desk.goto('/admin/content/incentive/new')
  await writes('Tên gọi', rate)
  await writes('Nội dung ưu đãi', 'made up')
  await writes('Hiệu lực, diễn giải', 'made up')
  await desk.getByRole('checkbox', { name: 'Thuế thu nhập doanh nghiệp' }).check()
  await chooses('Phạm vi áp dụng', 'da-nang')
  await chooses('Hiệu lực', 'in_force')
  await chooses('Nguồn 1', 'S1')
  const newLaw = `made-up-law-${mark}`
  await expect(
    desk
      .getByRole('combobox', { name: 'Văn bản pháp luật 1', exact: true })
      .locator(`option[value="${newLaw}"]`),
  ).toHaveText(`${law} (mới trong bản nháp của bạn)`)
  await chooses('Văn bản pháp luật 1', newLaw)
  await chooses('Câu hỏi 1', 'total-investment')
  await chooses('Câu trả lời 1', 'at_least')
  await desk.getByLabel('Giá trị đối chiếu 1', { exact: true }).fill('nhiều')
  await chooses('Loại thuế, khoản thu 1', 'cit')
  // A row asks what bears on what is granted, and nothing else.
  const percent = desk.getByLabel('Thuế suất, phần trăm 1', { exact: true })
  await expect(async () => {
    await chooses('Nội dung được hưởng 1', 'relief')
    await expect(desk.getByLabel('Số năm miễn 1', { exact: true })).toBeVisible({ timeout: 500 })
    await expect(percent).toBeHidden({ timeout: 500 })
    await chooses('Nội dung được hưởng 1', 'rate')
    await expect(percent).toBeVisible({ timeout: 500 })
  }).toPass()
  await percent.fill('7,5')
  await desk.getByLabel('Số năm áp dụng thuế suất 1', { exact: true }).fill('20')
  await chooses('Số năm tính từ 1', 'first_revenue')
  await desk
    .getByRole('group', { name: 'Mức ưu đãi dùng để tính' })
    .getByRole('combobox', { name: 'Văn bản quy định 1', exact: true })
    .selectOption(newLaw)
  await author.saves()
  await expect(author.problem()).toContainText('Câu hỏi không nhận câu trả lời này')
  await isAccessible(desk, { width: 390, colorScheme: 'dark' })
  await desk.getByLabel('Giá trị đối chiếu 1', { exact: true }).fill('1.000')
  await author.saves()
  await expect(desk).toHaveURL(/\/admin\/changes\/\d+/)
  const changeSet = await author.handsIn()

  const approver = await staff('publisher', 'en')
  await approver.reviews(changeSet)
  await expect(approver.page.getByRole('main')).toContainText('preferential rate, 7.5%, for 20 years')
  await isAccessible(approver.page, { width: 1440, colorScheme: 'light' })
  await approver.approves()

  for (const [day, heading, count] of [
    ['2090-12-31', /^In force on 31 December 2090$/, 0],
    ['2091-01-01', /^In force on 1 January 2091$/, 1],
  ] as const) {
    await page.goto(`/en/legal-instruments?on=${day}`)
    const there = page.getByRole('region', { name: heading }).getByRole('link', { name: law })
    await expect(there).toHaveCount(count)
  }
  await page.goto(`/vi/incentives/made-up-rate-${mark}`)
  await expect(page.getByRole('main')).toContainText(law)
  await page.goto(
    '/en/incentives/estimate?zone=ditp&day=2091-06-01&in=usd_million&first=2092&span=3&revenue=40&income=10&a-total-investment=2000',
  )
  await expect(page.getByRole('main')).toContainText(rate)
})
