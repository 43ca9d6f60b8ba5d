import { appoint, type Appointed, type JourneyRole } from './appointed'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'

/** The words of the staff pages in both languages, as far as the journeys press and read them. */
export const SAID = {
  en: {
    email: 'Email address',
    password: 'Password',
    signIn: 'Sign in',
    value: 'Value',
    nature: /^revision/,
    reasonEn: 'Public reason (English)',
    reasonVi: 'Public reason (Vietnamese)',
    save: 'Save to my draft',
    handIn: 'Hand in for review',
    underReview: /^Review of draft \d+$/,
    approve: 'Approve',
    whyRight: 'Why it is right',
    explain: /^Save the explanation/,
    onTop: 'Continue on top of theirs',
    problem: 'There is a problem',
    published: /^Release \d+ is published$/,
  },
  vi: {
    email: 'Địa chỉ email',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
    value: 'Giá trị',
    nature: /^cập nhật số liệu/,
    reasonEn: 'Lý do công khai (tiếng Anh)',
    reasonVi: 'Lý do công khai (tiếng Việt)',
    save: 'Lưu vào bản nháp',
    handIn: 'Gửi duyệt',
    underReview: /^Thẩm định bản nháp \d+$/,
    approve: 'Phê duyệt',
    whyRight: 'Vì sao số liệu vẫn đúng',
    explain: /^Lưu giải trình/,
    onTop: 'Tiếp tục trên phiên bản của họ',
    problem: 'Có nội dung cần sửa',
    published: /^Đã công bố đợt \d+$/,
  },
} as const
export type Locale = keyof typeof SAID

/** A member of staff at a browser, speaking one language. */
export class Staff {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly email: string,
    readonly password: string,
    /** Somebody else who may approve, in a browser of their own. */
    readonly colleague: () => Promise<Staff>,
  ) {}

  get says() {
    return SAID[this.locale]
  }

  /** Signs in by the form. */
  async signIn(email: string, password: string) {
    await this.page.goto('/admin/sign-in')
    await this.page.getByLabel(this.says.email).fill(email)
    await this.page.getByLabel(this.says.password).fill(password)
    await this.page.getByRole('button', { name: this.says.signIn, exact: true }).click()
  }

  /** Opens the form of the figure of a metric that stands at a period, as both are called on the screen. */
  async opens(zone: string, figure: string) {
    await this.page.goto(`/admin/zones/${zone}`)
    await this.page.getByRole('link', { name: figure, exact: true }).click()
    await expect(this.page.getByLabel(this.says.value, { exact: true })).toBeVisible()
  }

  async types(value: string, reason = 'A newer count') {
    await this.page.getByLabel(this.says.value, { exact: true }).fill(value)
    await this.saysWhy(reason)
  }

  /** Says that the change is a revision, and why. */
  async saysWhy(reason = 'A newer count') {
    await this.page.getByRole('radio', { name: this.says.nature }).check()
    await this.page.getByLabel(this.says.reasonEn).fill(reason)
    await this.page.getByLabel(this.says.reasonVi).fill('Có số liệu mới hơn')
  }

  async saves() {
    await this.page.getByRole('button', { name: this.says.save }).click()
  }

  /** Explains everything about the draft on the page that the portal calls unusual. */
  async explains(words = 'Checked against the source') {
    await expect(this.page.locator('#checks')).toBeVisible()
    const buttons = this.page.getByRole('button', { name: this.says.explain })
    for (let open = await buttons.count(); open > 0; open -= 1) {
      await this.page.getByRole('textbox', { name: this.says.whyRight }).first().fill(words)
      await buttons.first().click()
      await expect(buttons).toHaveCount(open - 1)
    }
  }

  /** Hands the draft on the page in for review, once all about it is explained. Returns its number. */
  async handsIn() {
    await this.explains()
    await this.page.getByRole('button', { name: this.says.handIn, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: this.says.underReview })).toBeVisible()
    return Number(/changes\/(\d+)/.exec(this.page.url())?.[1])
  }

  /** Opens a draft that was handed in from the queue. */
  async reviews(changeSet: number) {
    await this.page.goto('/admin/review')
    const open = this.page.locator(`main a[href="/admin/changes/${changeSet}"]`).first()
    await open.click()
    await expect(this.page.getByRole('heading', { level: 1, name: this.says.underReview })).toBeVisible()
  }

  /** Approves the change set on the page, which publishes it. Returns the number of the release. */
  async approves() {
    await this.page.getByRole('button', { name: this.says.approve, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: this.says.published })).toBeVisible()
    const title = await this.page.getByRole('heading', { level: 1 }).innerText()
    return Number(/\d+/.exec(title)?.[0])
  }

  /** Hands the draft on the page in, and has a colleague approve it; then sees it published. Returns the release. */
  async publishes() {
    const changeSet = await this.handsIn()
    const colleague = await this.colleague()
    await colleague.reviews(changeSet)
    const release = await colleague.approves()
    await this.page.reload()
    await expect(this.page.getByRole('heading', { level: 1, name: this.says.published })).toBeVisible()
    return release
  }

  problem(): Locator {
    return this.page.getByRole('alert', { name: this.says.problem })
  }
}

type Journey = {
  /** A person of the test's own, with a role in every zone. */
  person: (role: JourneyRole) => Promise<Appointed>
  /** Such a person signed in, in a browser of their own; in one zone alone where it is named. */
  staff: (role: JourneyRole, locale?: Locale, zone?: string | null) => Promise<Staff>
}

/** Signs somebody in by the door behind the form, which is tried where mistakes are: no page has to be drawn for it. */
async function openSession({ request }: BrowserContext, { email, password }: Appointed) {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email, password, json: 'true' }
  expect(await request.post('/api/auth/callback/credentials', { form })).toBeOK()
}

export const test = base.extend<Journey>({
  // Playwright reads from the pattern which fixtures are asked for.
  person: async ({}, give) => give(appoint),
  staff: async ({ browser, baseURL }, give) => {
    const contexts: BrowserContext[] = []
    async function signedIn(
      role: JourneyRole,
      locale: Locale = 'en',
      zone: string | null = null,
    ): Promise<Staff> {
      const [context, person] = await Promise.all([
        browser.newContext({ reducedMotion: 'reduce', ...(baseURL !== undefined && { baseURL }) }),
        appoint(role, zone),
      ])
      contexts.push(context)
      await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
      await openSession(context, person)
      return new Staff(await context.newPage(), locale, person.email, person.password, () =>
        signedIn('publisher', locale),
      )
    }
    await give(signedIn)
    await Promise.all(contexts.map((context) => context.close()))
  },
})
export { expect } from '@playwright/test'
