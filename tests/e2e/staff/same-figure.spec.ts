import { expect, test } from '../../support/staff-journey'

test('two edit the same figure: the second is told, loses nothing and goes on top', async ({ staff }) => {
  const [first, second] = [await staff('publisher'), await staff('publisher')]
  const figure = 'Change Revenue, 2022'
  await first.opens('fpt-complex', figure)
  await second.opens('fpt-complex', figure)

  await first.types('2,100', 'Audited accounts')
  await first.saves()
  const release = await first.publishes()

  await second.types('2,150', 'Annual report')
  await second.saves()
  const desk = second.page
  await expect(desk.getByText('Somebody else published another version while you were editing')).toBeVisible()
  const value = desk.getByRole('row', { name: /^Value/ })
  await expect(value.getByRole('cell').nth(0)).toHaveText('2,150 billion VND')
  await expect(value.getByRole('cell').nth(1)).toHaveText('2,100 billion VND')
  await expect(desk.getByRole('columnheader', { name: `Theirs, release ${release}` })).toBeVisible()
  await expect(desk.getByLabel('Value', { exact: true })).toHaveValue('2,150')
  await expect(desk.getByLabel('Public reason (English)')).toHaveValue('Annual report')
  await expect(desk.getByRole('radio', { name: /^revision/ })).toBeChecked()

  await desk.getByRole('button', { name: 'Continue on top of theirs' }).click()
  await expect(desk.getByRole('cell', { name: '2,100 billion VND' })).toBeVisible()
  await expect(desk.getByRole('cell', { name: '2,150 billion VND' })).toBeVisible()
  expect(await second.publishes()).toBeGreaterThan(release)
})

test('a draft that was overtaken is not published until it is redone on what stands now', async ({
  staff,
}) => {
  const [first, second] = [await staff('publisher'), await staff('publisher', 'vi')]
  await second.opens('one-north', 'Sửa Vốn đầu tư, 2022')
  await second.types('8,5')
  await second.saves()
  const desk = second.page
  await expect(desk.getByRole('cell', { name: 'khoảng 8,5 tỷ SGD' })).toBeVisible()

  await first.opens('one-north', 'Change Investment, 2022')
  await first.types('8.2')
  await first.saves()
  await first.publishes()

  await desk.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  await expect(second.problem()).toContainText('Chưa gửi duyệt')
  await expect(desk.getByRole('cell', { name: 'khoảng 8,2 tỷ SGD' })).toBeVisible()
  await desk.getByRole('link', { name: /^Làm lại trên phiên bản mới/ }).click()
  await expect(desk.getByLabel('Giá trị', { exact: true })).toHaveValue('8,5')
  await desk.getByRole('button', { name: 'Tiếp tục trên phiên bản của họ' }).click()
  await expect(desk.getByText('không còn phù hợp')).toHaveCount(0)
  await second.publishes()
})
