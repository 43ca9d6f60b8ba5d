import { expect, type Staff, test } from '../../support/staff-journey'
import { StaffSession } from '../../support/staff-session'

/** Adds a new figure of patents to somebody's draft, who then sees the draft. */
async function adds({ page, says, locale }: Staff, zone: string, period: string, value: string) {
  await page.goto(`/admin/zones/${zone}/figures/new?metric=patents`)
  await page.getByLabel(says.value, { exact: true }).fill(value)
  await page.locator('[name="period"]').fill(period)
  await page.getByLabel(locale === 'en' ? 'Find a source' : 'Tìm nguồn').fill('S1 ')
  await page.locator('[name="source"]').selectOption({ index: 1 })
  await page.getByRole('button', { name: says.save }).click()
  await expect(page).toHaveURL(/\/admin\/changes\/\d+$/)
}

const inAnHour = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16)

test('a publisher asks, sends one figure back, approves the other for a set time; its author sees both and can take it back', async ({
  staff,
  page,
}) => {
  const zone = 'hkstp'
  const [contributor, publisher] = [await staff('contributor'), await staff('publisher', 'vi')]
  const [author, reviewer] = [contributor.page, publisher.page]
  await adds(contributor, zone, '2023', '1703')
  await adds(contributor, zone, '2024', '1804')
  await contributor.explains()
  await author.getByLabel('Note to the reviewer').fill('From the annual report')
  const changeSet = await contributor.handsIn()
  await expect(author.getByText('somebody else decides on it')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0)

  await publisher.reviews(changeSet)
  await expect(reviewer.getByText('From the annual report')).toBeVisible()
  const doubtful = reviewer.locator('[id^="change-"]', { hasText: '1.804' })
  await doubtful.first().getByText('Góp ý kiến', { exact: true }).first().click()
  await doubtful
    .first()
    .getByRole('textbox', { name: /^Ý kiến về/ })
    .fill('Which page?')
  await doubtful.first().getByRole('button', { name: 'Góp ý kiến' }).click()
  await expect(doubtful.first().getByRole('listitem').filter({ hasText: 'Which page?' })).toBeVisible()

  await reviewer.getByText('Trả lại một phần').click()
  await reviewer.getByRole('checkbox', { name: /^Trả lại: .*2024/ }).check()
  await reviewer.getByLabel('Công bố lúc').fill(inAnHour())
  await reviewer.locator('[name="publicNote.en"]').fill('Counted by a test')
  await reviewer.locator('[name="publicNote.vi"]').fill('Do kiểm thử đếm')
  await reviewer.getByRole('button', { name: 'Phê duyệt', exact: true }).click()
  await expect(publisher.problem()).toContainText('Lý do trả lại: Chưa điền nội dung này')
  await reviewer.getByRole('textbox', { name: /^Lý do trả lại: .*2024/ }).fill('Say which page')
  await reviewer.getByRole('button', { name: 'Phê duyệt', exact: true }).click()
  await expect(reviewer.getByText(/^Sẽ công bố/)).toBeVisible()

  await author.reload()
  await expect(author.getByText(/^Approved by Test publisher/)).toBeVisible()
  await expect(author.getByText('Counted by a test')).toBeVisible()
  await page.goto(`/en/zones/${zone}`)
  await expect(page.locator('main data[value="1703"]')).toHaveCount(0)

  await author.goto('/admin/review')
  const back = author.getByRole('region', { name: 'Sent back to you' })
  await back.getByRole('link', { name: /^Draft \d+$/ }).click()
  await expect(author.getByText('Say which page')).toBeVisible()
  await expect(author.getByText(`The rest of draft ${changeSet} was approved.`)).toBeVisible()

  await author.goto(`/admin/changes/${changeSet}`)
  await author.getByRole('button', { name: 'Take it back' }).click()
  await expect(author.getByRole('heading', { level: 1, name: `Draft ${changeSet}` })).toBeVisible()
  await reviewer.goto('/admin/review')
  await expect(reviewer.locator(`main a[href="/admin/changes/${changeSet}"]`)).toHaveCount(0)
})

test('the author of a change cannot approve it: the page offers it not, and a forged form is refused', async ({
  staff,
  person,
  baseURL,
}) => {
  const author = await staff('publisher')
  await adds(author, 'sophia-antipolis', '2023', '1905')
  const changeSet = await author.handsIn()
  await expect(author.page.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0)

  const address = `/admin/changes/${changeSet}`
  const other = await person('publisher')
  const another = new StaffSession(baseURL ?? '')
  await another.signIn(other.email, other.password)
  const form = await another.form(address, 'title.en')
  const forger = new StaffSession(baseURL ?? '')
  await forger.signIn(author.email, author.password)
  const answer = await forger.fetch(address, { method: 'POST', body: form })
  expect(await answer.text()).toContain('Not approved: you made this yourself')
  await author.page.reload()
  await expect(author.page.getByRole('heading', { level: 1, name: author.says.underReview })).toBeVisible()

  // The same form, sent by whom it was made for, is let through: what was refused was the person.
  const approved = await another.fetch(address, { method: 'POST', body: form })
  expect([200, 303]).toContain(approved.status)
  await author.page.reload()
  await expect(author.page.getByRole('heading', { level: 1, name: author.says.published })).toBeVisible()
})

test('an urgent release opens a review afterwards, which its author cannot close and somebody else does', async ({
  staff,
  page,
}) => {
  const [author, reviewer] = [await staff('publisher', 'vi'), await staff('publisher')]
  await adds(author, 'can-tho', '2023', '2006')
  await author.explains('Đã đối chiếu với nguồn')
  const desk = author.page
  await desk.getByText('Không thể chờ: công bố khi chưa có người thứ hai xem').click()
  await desk.getByRole('button', { name: 'Công bố ngay, thẩm định sau' }).click()
  await expect(author.problem()).toContainText('Vì sao không thể chờ: Chưa điền nội dung này')
  await desk.getByLabel('Vì sao không thể chờ').fill('Số liệu cũ gây hiểu nhầm')
  await desk.getByRole('button', { name: 'Công bố ngay, thẩm định sau' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: author.says.published })).toBeVisible()
  const release = Number(/\d+/.exec(await desk.getByRole('heading', { level: 1 }).innerText())?.[0])
  await page.goto('/vi/zones/can-tho')
  await expect(page.locator('main data[value="2006"]').first()).toBeVisible()

  await desk.goto('/admin/review')
  const own = desk.locator(`#after-${release}`)
  await expect(own).toContainText('Người khác sẽ kết thúc việc thẩm định này')
  await expect(own.getByRole('button')).toHaveCount(0)

  await reviewer.page.goto('/admin/review')
  const open = reviewer.page.locator(`#after-${release}`)
  await expect(open).toContainText('Số liệu cũ gây hiểu nhầm')
  await open.getByRole('radio', { name: /^It stands/ }).check()
  await open.getByRole('button', { name: 'Close the review' }).click()
  await expect(reviewer.page.locator(`#after-${release}`)).toHaveCount(0)
})

test('an administrator alone lets one person publish for a zone, and every page says so', async ({
  staff,
}) => {
  const [administrator, publisher] = [await staff('administrator'), await staff('publisher')]
  await publisher.page.goto('/admin/zones/technopark/review')
  await expect(publisher.page.getByText('Administrators decide this.')).toBeVisible()
  const desk = administrator.page
  await desk.goto('/admin/zones/dubai-internet-city/review')
  await desk.getByRole('button', { name: 'Allow one person to publish alone' }).click()
  await expect(administrator.problem()).toContainText('Reason for the decision: Fill this in')
  await desk.getByLabel('Reason for the decision').fill('The park has one member of staff')
  await desk.getByRole('button', { name: 'Allow one person to publish alone' }).click()
  await expect(desk.getByText(/^One person alone may publish for /)).toBeVisible()
  await publisher.page.goto('/admin/zones/dubai-internet-city')
  await expect(publisher.page.getByText(/^One person alone may publish for /)).toBeVisible()
  await adds(publisher, 'dubai-internet-city', '2023', '2107')
  await expect(publisher.page.getByText('One person alone may publish these changes')).toBeVisible()
  await publisher.handsIn()
  await publisher.approves()
  await desk.getByLabel('Reason for the decision').fill('There are two now')
  await desk.getByRole('button', { name: 'Ask for two people again' }).click()
  await expect(desk.getByText(/^Two people publish for /)).toBeVisible()
})
