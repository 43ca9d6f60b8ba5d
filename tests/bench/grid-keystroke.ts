import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { ensureChromium } from '../../scripts/browser/chromium'
import type { ThrowawayPortal } from '../../scripts/web/throwaway-portal'

const ROWS = 2000
const STOPS = 50
/** At each stop two digits, what ends them, and a way back: two hundred keys over the whole grid. */
const KEYS = ['4', '2', 'Enter', 'ArrowUp']
const ZONE = 'technopark'
const PERIOD = '2024-Q3'
/** How long the grid may take to show what a key did, in milliseconds, for 95 keys of 100. */
export const AT_MOST_MS = 50

/**
 * Fills a zone with as many figures as a grid holds, each under a definition of its own: generated, and called so, in a
 * throwaway database.
 */
async function makeRows(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // Past the rules by which releases grow: nothing is published here.
    await client.query(`SET session_replication_role = 'replica'`)
    await client.query(
      `INSERT INTO "Definition" ("key", "metricKey")
       SELECT 'generated-for-a-measurement-' || n, 'enterprises' FROM generate_series(1, $1) n`,
      [ROWS],
    )
    await client.query(
      `INSERT INTO "DefinitionVersion"
       SELECT made.* FROM (
         SELECT * FROM "DefinitionVersion" WHERE "supersededIn" IS NULL ORDER BY "id" LIMIT 1
       ) v, generate_series(1, $1) n, LATERAL jsonb_populate_record(NULL::"DefinitionVersion",
         to_jsonb(v) || jsonb_build_object('id', nextval(pg_get_serial_sequence('"DefinitionVersion"', 'id')),
           'definitionKey', 'generated-for-a-measurement-' || n,
           'text', jsonb_build_object('en', 'Generated for a measurement', 'vi', 'Tạo ra để đo'))) made`,
      [ROWS],
    )
    await client.query(
      `INSERT INTO "Observation"
       SELECT made.* FROM (
         SELECT * FROM "Observation" WHERE "subjectKey" = $2 AND "metricKey" = 'enterprises'
           AND "supersededIn" IS NULL AND "standing" = 'ruled' AND "status" <> 'derived' LIMIT 1
       ) o, generate_series(1, $1) n, LATERAL jsonb_populate_record(NULL::"Observation",
         to_jsonb(o) || jsonb_build_object('id', nextval(pg_get_serial_sequence('"Observation"', 'id')),
           'definitionKey', 'generated-for-a-measurement-' || n, 'replacesId', NULL)) made`,
      [ROWS, ZONE],
    )
  } finally {
    await client.end()
  }
}

/** From now on the page notes how long after each key the next picture was on the screen. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const measured: number[] = []
    Object.assign(window, { measured })
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message that is sent in the frame arrives when the frame has been drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => void measured.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })

const measuredIn = (page: Page) =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'measured')
    return Array.isArray(found) ? found.map(Number) : []
  })

const percentile = (measured: readonly number[], share: number) =>
  measured.toSorted((a, b) => a - b)[Math.min(measured.length - 1, Math.ceil(measured.length * share) - 1)] ??
  NaN

async function openGrid(page: Page, portal: ThrowawayPortal) {
  await page.goto(`${portal.url}/admin/sign-in`)
  await page.locator('[name=email]').fill('publisher@zonebook.test')
  await page.locator('[name=password]').fill(portal.environment['ZONEBOOK_DEMO_PASSWORD'] ?? '')
  await page.locator('main form button').click()
  await page.waitForURL(/\/admin$/)
  await page.goto(`${portal.url}/admin/quarter/${PERIOD}?zone=${ZONE}`)
  // Scripts have taken the page over when its first key is answered.
  await page.getByRole('grid').waitFor()
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[role=grid]') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
}

/**
 * How long the grid with two thousand figures takes to show what a key did, in Chromium, on the portal as it is built:
 * typing, ending and moving, all over the grid, while it saves what was typed.
 */
export async function gridKeystroke(portal: ThrowawayPortal) {
  await makeRows(portal.environment['DATABASE_URL'] ?? '')
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await openGrid(page, portal)
    const rows = await page.locator('[data-row]').count()
    await watchKeys(page)
    for (let stop = 0; stop < STOPS; stop += 1) {
      const row = Math.floor((stop * (rows - 2)) / (STOPS - 1))
      await page.locator(`[data-row="${row}"] [aria-colindex="3"]`).click({ position: { x: 4, y: 4 } })
      for (const key of KEYS) await page.keyboard.press(key)
    }
    await page.waitForFunction(
      (wanted) => Reflect.get(window, 'measured').length >= wanted,
      STOPS * KEYS.length,
    )
    const measured = await measuredIn(page)
    return { rows, keys: measured.length, p50: percentile(measured, 0.5), p95: percentile(measured, 0.95) }
  } finally {
    await browser.close()
  }
}
