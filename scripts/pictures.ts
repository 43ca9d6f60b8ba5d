import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { ensureChromium } from './browser/chromium'
import { runCommand } from './terminal/command'

const FOLDER = 'docs/pictures'

const DESK = { width: 1440, height: 1080 }
const PHONE = { width: 390, height: 844 }

/** The main pages as the documentation shows them: file, address, screen. */
const PICTURES = [
  ['home', '/en', DESK],
  ['zone', '/en/zones/qtsc', DESK],
  ['compare', '/en/compare?zones=qtsc,dsp,fpt-complex', DESK],
  [
    'shortlist',
    '/en/shortlist?for=office&area=2000&city=ho-chi-minh-city&city=da-nang&must=city&must=operating&talent=1000',
    DESK,
  ],
  ['metric', '/en/metrics/enterprises#time', DESK],
  [
    'estimate',
    '/en/incentives/estimate?zone=qtsc&day=2026-07-01&in=usd_million&first=2027&span=15&revenue=40&income=10&a-new-investment-project=yes&a-activity=software',
    DESK,
  ],
  ['zone-phone', '/vi/zones/qtsc', PHONE],
] as const

/** Pictures of the bundled facts on a running portal: `node scripts/bootstrap.mjs pictures --url http://localhost:3000`. */
void runCommand(async () => {
  const options = { url: { type: 'string', default: 'http://localhost:3000' } } as const
  const { url } = parseArgs({ options }).values
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  try {
    await mkdir(FOLDER, { recursive: true })
    for (const [name, path, viewport] of PICTURES) {
      const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' })
      const picture = await sharp(await page.screenshot())
        .webp({ quality: 82 })
        .toBuffer()
      await writeFile(`${FOLDER}/${name}.webp`, picture)
      process.stdout.write(`${name}.webp, ${Math.ceil(picture.length / 1024)} KB\n`)
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return 0
})
