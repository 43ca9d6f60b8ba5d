import { expect, type Locator, type Page } from '@playwright/test'
import type { Staff } from './staff-journey'

/** The words of the grid, as the journeys read them. */
const SAID = {
  en: { value: 'Value', source: 'Source', saved: /Saved at \d\d:\d\d/ },
  vi: { value: 'Giá trị', source: 'Nguồn', saved: /Đã lưu lúc \d\d:\d\d/ },
} as const

const COLUMN = { value: 3, flags: 5, qualifier: 6, source: 7, reason: 8 } as const
export type GridColumn = keyof typeof COLUMN

/** The grid of a zone and period, as its staff see and press it. */
export class GridPage {
  readonly page: Page

  constructor(readonly staff: Staff) {
    this.page = staff.page
  }

  async opens(zone: string, period: string) {
    await this.page.goto(`/admin/quarter/${period}?zone=${zone}`)
    await expect(this.grid()).toBeVisible()
    await this.ready()
  }

  /** Scripts have taken the page over: what is pressed is heard. */
  async ready() {
    await expect(this.grid().locator('[tabindex="0"]')).toHaveCount(1)
    await this.page.waitForFunction(() => {
      const grid = document.querySelector('[role=grid]')
      return grid !== null && Object.keys(grid).some((key) => key.startsWith('__reactProps'))
    })
  }

  grid = (): Locator => this.page.getByRole('grid')

  /** A cell of the row that stands at a place, from 0. */
  cell = (row: number, column: GridColumn): Locator =>
    this.grid().locator(`[data-row="${row}"]`).locator(`[aria-colindex="${COLUMN[column]}"]`)

  async chooses(row: number, column: GridColumn) {
    await this.cell(row, column).click({ position: { x: 4, y: 4 } })
    await expect(this.cell(row, column)).toBeFocused()
  }

  async types(row: number, text: string) {
    await this.chooses(row, 'value')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** Pastes what a spreadsheet has put on the clipboard, its HTML beside the text. */
  async pastes(text: string) {
    await this.page.evaluate((plain) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      data.setData(
        'text/html',
        '<table><tr><td><img src=x onerror="document.title=1">never looked at</td></tr></table>',
      )
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  async isSaved() {
    await expect(this.page.getByText(SAID[this.staff.locale].saved)).toBeVisible()
  }
}
