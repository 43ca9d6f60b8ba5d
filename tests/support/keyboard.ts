import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has before what matters on it. */
const FARTHEST = 160

/** Goes to something with the keyboard alone, as a reader would who cannot point at it. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const wanted = await target.elementHandle()
  for (let stop = 0; stop < FARTHEST; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return
  }
  throw new Error(`The keyboard never came to ${target.toString()}`)
}

/** Follows a link or presses a button, with the keyboard alone. */
export async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Asks for the document that a link leads to: a PDF, as a reader would get it. */
export async function takePdf(page: Page, link: Locator) {
  const address = await link.getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.status(), address ?? 'no address').toBe(200)
  expect(answer.headers()['content-type']).toContain('application/pdf')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
}
