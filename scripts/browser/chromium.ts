import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runChild } from '../process/child'
import { runTool } from '../process/tool'
import { Refusal } from '../terminal/refusal'

// The shell comes first: a whole browser draws its own windows for every page even where nobody sees them.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium or Chrome of this machine; null when it has none. CHROMIUM_PATH comes before all others. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** Installs the shell, or the whole browser where Debian is too old to have the shell by itself. */
async function installFromDebian(): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  let { output: said } = await runChild('apt-get', ['update', '-q'], { env })
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code, output } = await runChild('apt-get', ['install', '-qy', '--no-install-recommends', name], {
      env,
    })
    said += output
    if (code === 0) break
  }
  return said
}

/**
 * The Chromium of this machine, installed if it has none and we may.
 * @throws Refusal when there is none to be had
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium()
  if (found && !existsSync(found))
    throw new Refusal(
      `CHROMIUM_PATH names ${found}, which is not there. Name a Chromium or Chrome, or unset it.`,
    )
  if (found) return found

  const tried: string[] = []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) tried.push(await installFromDebian())
  if (!findChromium()) tried.push((await runTool('playwright', ['install', 'chromium'])).output)
  const installed = findChromium()
  if (installed) return installed
  throw new Refusal(
    'The browser tests need Chromium, and it could not be installed.\n' +
      `Install it (apt-get install chromium-headless-shell) or name one with CHROMIUM_PATH.\n${tried.join('\n').trim()}`,
  )
}
