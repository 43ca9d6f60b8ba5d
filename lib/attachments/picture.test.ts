import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPicture } from './picture'
import { sniff } from './sniff'

const square = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6e5f' } })

test('a photograph loses where and by what it was taken, and stands upright', async () => {
  const taken = await square(800, 600)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'A camera', Artist: 'Somebody' }, IFD3: { GPSLatitude: '10/1 51/1 0/1' } })
    .toBuffer()
  expect((await sharp(taken).metadata()).exif).toBeDefined()
  const read = await readPicture(taken)
  if (typeof read === 'string') throw new Error(read)
  for (const { bytes, ...size } of [read.largest, ...read.smaller]) {
    const { exif, icc, xmp, iptc, orientation, format } = await sharp(bytes).metadata()
    expect({ exif, icc, xmp, iptc, orientation, format }).toEqual({ format: 'webp' })
    expect(size.height).toBeGreaterThan(size.width)
  }
})

test.each([
  ['a wide one in three sizes', 3000, 1500, [480, 960, 1600]],
  ['a small one as it is', 300, 240, [300]],
  ['one in between in two', 700, 400, [480, 700]],
])('%s', async (_case, width, height, widths) => {
  const read = await readPicture(await square(width, height).png().toBuffer())
  if (typeof read === 'string') throw new Error(read)
  expect([...read.smaller, read.largest].map((one) => one.width)).toEqual(widths)
})

test.each([
  ['cut off', async () => (await square(900, 900).png().toBuffer()).subarray(0, 400), 'broken_picture'],
  ['too small to see anything on', () => square(60, 60).png().toBuffer(), 'picture_small'],
  [
    'more pixels than anybody’s camera has, in a few kilobytes',
    () =>
      sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    'too_many_pixels',
  ],
])('refused: %s', async (_case, make, why) => expect(await readPicture(await make())).toBe(why))

test.each([
  [
    'a JPEG called .txt',
    () => square(300, 300).jpeg().toBuffer(),
    { kind: 'picture', mediaType: 'image/jpeg' },
  ],
  ['a PDF', async () => Buffer.from('%PDF-1.7\n1 0 obj'), { kind: 'document', mediaType: 'application/pdf' }],
  ['nothing', async () => Buffer.alloc(0), 'empty'],
  [
    'a drawing that can hold scripts',
    async () => Buffer.from('<?xml version="1.0"?><svg xmlns="x"/>'),
    'svg',
  ],
  ['a page called photo.jpg', async () => Buffer.from('<html><script>1</script>'), 'unknown_type'],
  ['a program', async () => Buffer.from('MZ\u0090\u0000'), 'unknown_type'],
])('%s is known by its bytes', async (_case, make, is) => expect(await sniff(await make())).toEqual(is))
