import { isAccessible as isAccessibleAt, isFaultless } from '../../support/accessible'
import { expect, test, type Locale, type Staff } from '../../support/staff-journey'

/** Every type of staff page; those of a draft are reached by making one. */
const PAGES = [
  '/admin',
  '/admin/changes',
  '/admin/disputes',
  '/admin/rulings/C11',
  '/admin/review',
  '/admin/imports',
  '/admin/zones/skolkovo/attachments',
  '/admin/zones/skolkovo/review',
  '/admin/zones/skolkovo',
  '/admin/zones/skolkovo/profile',
  '/admin/zones/skolkovo/figures/new',
  '/admin/zones/skolkovo/figures/new?metric=enterprises',
  '/admin/zones/skolkovo/statements/new',
]

/** A page is seen in one size and theme, the next in the other; the other language has them the other way round. */
const WAYS = {
  en: [
    { width: 390, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ],
  vi: [
    { width: 390, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'light' },
  ],
} as const

const isAccessible = ({ page, locale }: Staff, place: number) =>
  isAccessibleAt(page, WAYS[locale][place % 2 === 0 ? 0 : 1])

for (const locale of ['en', 'vi'] satisfies Locale[]) {
  test(`staff pages are accessible in ${locale}`, async ({ staff }) => {
    test.setTimeout(180_000)
    const publisher = await staff('publisher', locale)
    for (const [place, address] of PAGES.entries()) {
      await publisher.page.goto(address)
      await isAccessible(publisher, place)
    }
    // A form that is refused, then the draft that it becomes.
    await publisher.page.goto('/admin/zones/skolkovo/profile')
    await publisher.saves()
    await expect(publisher.problem()).toBeVisible()
    await isAccessible(publisher, 1)
    await publisher.page.getByRole('radio', { name: publisher.says.nature }).check()
    await publisher.page.getByLabel(publisher.says.reasonEn).fill('Renamed')
    await publisher.page.getByLabel(publisher.says.reasonVi).fill('Đổi tên')
    await publisher.page.locator('[name="note.en"]').fill('A note')
    await publisher.page.locator('[name="note.vi"]').fill('Một ghi chú')
    await publisher.saves()
    await expect(publisher.page).toHaveURL(/\/admin\/changes\/\d+$/)
    await isAccessible(publisher, 0)
    // The same draft under review: as its author sees it, and as whoever decides, in the queue and on its page.
    const changeSet = await publisher.handsIn()
    await isAccessible(publisher, 1)
    const colleague = await publisher.colleague()
    await colleague.page.goto('/admin/review')
    await isAccessible(colleague, 0)
    await colleague.reviews(changeSet)
    for (const folded of await colleague.page.locator('main details > summary').all()) await folded.click()
    await isAccessible(colleague, 1)
  })
}

test('before signing in', async ({ page }) => {
  await page.goto('/admin/sign-in')
  await isFaultless(page)
})
