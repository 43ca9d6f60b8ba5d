import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import type { Card } from './card'
import { CardPicture } from './card-picture'

const FONTS = 'node_modules/@expo-google-fonts/be-vietnam-pro'
const WEIGHTS = [
  { weight: 300, file: '300Light/BeVietnamPro_300Light.ttf' },
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const

/** The whole font with all Vietnamese letters, read from disk once. */
let fonts: Promise<{ name: string; data: Buffer; weight: 300 | 400 | 600; style: 'normal' }[]> | undefined
const readFonts = () =>
  (fonts ??= Promise.all(
    WEIGHTS.map(async ({ weight, file }) => ({
      name: 'Be Vietnam Pro',
      data: await readFile(join(process.cwd(), FONTS, file)),
      weight,
      style: 'normal' as const,
    })),
  ))

async function draw(card: Card, address: string): Promise<Buffer> {
  const picture = new ImageResponse(<CardPicture card={card} address={address} />, {
    width: 1200,
    height: 630,
    fonts: await readFonts(),
  })
  return Buffer.from(await picture.arrayBuffer())
}

// A picture takes a quarter of a second of a processor: they are drawn one after the other, each once, about 10 MB kept.
const KEPT = 200
const kept = new Map<string, Promise<Buffer>>()
let last: Promise<unknown> = Promise.resolve()

/** A card as a PNG. @param tag its own: the same tag, the same picture */
export function drawCard(tag: string, card: Card, address: string): Promise<Buffer> {
  const known = kept.get(tag)
  if (known) return known
  const drawn = last.then(() => draw(card, address))
  last = drawn.catch(() => kept.delete(tag))
  kept.set(tag, drawn)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return drawn
}
