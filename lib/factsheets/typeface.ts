import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

/** The typeface of everything that is printed: the pages' own, made for Vietnamese. */
export const TYPEFACE = 'Be Vietnam Pro'

const FILES = [
  { fontWeight: 300, file: '300Light/BeVietnamPro_300Light.ttf' },
  { fontWeight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { fontWeight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const

// Longer than any word: an address. It is cut rather than run off the page.
const CUT = 44
const pieces = (word: string) =>
  word.length <= CUT ? [word] : (word.match(new RegExp(`.{1,${CUT / 2}}`, 'gsu')) ?? [word])

let registered = false

/** Makes the typeface known to the drawing library, once. Words stay whole: none is hyphenated in either language. */
export function registerTypeface() {
  if (registered) return
  registered = true
  // The portal always runs in its own folder.
  const folder = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'be-vietnam-pro')
  Font.register({
    family: TYPEFACE,
    fonts: FILES.map(({ fontWeight, file }) => ({ src: join(folder, file), fontWeight })),
  })
  Font.registerHyphenationCallback(pieces)
}
