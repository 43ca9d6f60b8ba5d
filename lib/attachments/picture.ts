import sharp from 'sharp'

/** Widths in pixels that pages ask for: a phone, a column, a wide screen. */
const WIDTHS = [480, 960, 1600] as const
/** What a camera of 64 megapixels makes; beyond it, unpacking would take gigabytes. */
const MOST_PIXELS = 64_000_000
const LEAST_SIDE = 200

export type Rendition = {
  width: number
  height: number
  mediaType: 'image/webp' | 'image/jpeg'
  bytes: Buffer
}
export type ReadPicture = { largest: Rendition; smaller: Rendition[] }
export type PictureRefused = 'broken_picture' | 'too_many_pixels' | 'picture_small'

const render = async (bytes: Uint8Array, width: number): Promise<Rendition> => {
  // Turned as the camera says, then written anew: sharp takes over no metadata unless asked, so no place, owner or
  // serial number of a camera is left. Colours are those of the web.
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, mediaType: 'image/webp', bytes: data }
}

/**
 * Reads a picture and writes it anew in the sizes that pages show, none larger than it was. What was uploaded is not
 * kept: it may hold where it was taken and by whom.
 * @returns its renditions, the largest apart; or why it cannot be shown
 */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | PictureRefused> {
  try {
    const { width = 0, height = 0, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return 'too_many_pixels'
    if (Math.min(width, height) < LEAST_SIDE) return 'picture_small'
    const upright = autoOrient.width ?? width
    const widths = [...new Set(WIDTHS.map((one) => Math.min(one, upright)))]
    const renditions: Rendition[] = []
    // One after another: each holds the whole picture unpacked.
    for (const one of widths) renditions.push(await render(bytes, one))
    const largest = renditions.pop()
    return largest ? { largest, smaller: renditions } : 'broken_picture'
  } catch {
    return 'broken_picture'
  }
}
