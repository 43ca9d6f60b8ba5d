import { expect, SAID, test } from '../../support/staff-journey'

test('what is wrong is named at the top and at each field, and everything typed stays', async ({ staff }) => {
  const publisher = await staff('contributor')
  await publisher.opens('hsinchu', 'Change Workforce, October 2020')
  const desk = publisher.page
  await desk.getByLabel('Value', { exact: true }).fill('156.446')
  await desk.getByLabel('Reference period').fill('October 2020')
  await desk.getByLabel('How exact').selectOption('about')
  await desk.getByLabel('Public reason (English)').fill('A newer count')
  await publisher.saves()

  const problem = publisher.problem()
  await expect(problem).toBeFocused()
  await problem.getByRole('link', { name: /^Reference period: This is no period/ }).click()
  await expect(desk.getByLabel('Reference period')).toBeFocused()
  await expect(desk.getByLabel('Reference period')).toHaveValue('October 2020')
  await expect(desk.getByLabel('How exact')).toHaveValue('about')
  await expect(desk.getByLabel('Public reason (English)')).toHaveValue('A newer count')
  await expect(problem).toContainText('Kind of change: Fill this in')
  await expect(problem).toContainText('Public reason (Vietnamese): Fill this in')

  await desk.getByLabel('Reference period').fill('2020-10')
  await desk.getByRole('radio', { name: /^correction/ }).check()
  await desk.getByLabel('Public reason (Vietnamese)').fill('Có số liệu mới hơn')
  await publisher.saves()
  await expect(problem).toContainText('Value: This is counted in whole numbers: write 42,450 or 42450')
  await expect(desk.getByRole('radio', { name: /^correction/ })).toBeChecked()
  await expect(desk.getByLabel('Value', { exact: true })).toHaveValue('156.446')
})

test('a number in the English way is refused in Vietnamese', async ({ staff }) => {
  const contributor = await staff('contributor', 'vi')
  await contributor.opens('hsinchu', 'Sửa Nhân lực, tháng 10 năm 2020')
  await contributor.types('156,446')
  await contributor.saves()
  await expect(contributor.problem()).toContainText('Giá trị này phải là số nguyên')
})

test('no value is not zero: it needs its cause, in both languages', async ({ staff }) => {
  const contributor = await staff('contributor')
  await contributor.opens('hsinchu', 'Change Revenue, 2017')
  await contributor.types('')
  await contributor.saves()
  await expect(contributor.problem()).toContainText('leave it empty and say why it is not available')
  const desk = contributor.page
  await desk.getByText('There is no value').click()
  await desk.getByLabel('Why it is not available (English)').fill('No longer reported')
  await desk.getByLabel('Why it is not available (Vietnamese)').fill('Không còn được báo cáo')
  await contributor.saves()
  await expect(desk.getByRole('cell', { name: 'not available' })).toBeVisible()
})

test.describe('signing in', () => {
  for (const [locale, wrong] of [
    ['en', 'do not belong together'],
    ['vi', 'không khớp'],
  ] as const)
    test(`a wrong password is said, the address stays, in ${locale}`, async ({ page, person, baseURL }) => {
      const { email, password } = await person('contributor')
      const says = SAID[locale]
      await page.context().addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
      await page.goto('/admin/changes')
      await page.getByLabel(says.email).fill(email)
      await page.getByLabel(says.password).fill('not the password')
      await page.getByRole('button', { name: says.signIn, exact: true }).click()
      await expect(page.getByRole('alert', { name: says.problem })).toContainText(wrong)
      await expect(page.getByLabel(says.email)).toHaveValue(email)
      await page.getByLabel(says.password).fill(password)
      await page.getByRole('button', { name: says.signIn, exact: true }).click()
      await expect(page).toHaveURL(/\/admin\/changes$/)
    })

  test('after ten wrong passwords the right one has to wait', async ({ page, person }) => {
    const { email, password } = await person('contributor')
    await page.goto('/admin/sign-in')
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      await page.getByLabel('Email address').fill(email)
      await page.getByLabel('Password').fill(attempt === 11 ? password : `wrong ${attempt}`)
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await answered
      await expect(page.getByLabel('Password')).toHaveValue('')
    }
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Too many attempts')
  })

  test('works without scripts, and so does a form that is refused', async ({ browser, baseURL, person }) => {
    const { email, password } = await person('contributor')
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL !== undefined && { baseURL }),
    })
    const page = await context.newPage()
    await page.goto('/admin/zones/hsinchu/profile')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByLabel('Website').fill('www.example.org')
    await page.getByRole('button', { name: 'Save to my draft' }).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
      'Write the full address',
    )
    await expect(page.getByLabel('Website')).toHaveValue('www.example.org')
    await context.close()
  })
})
