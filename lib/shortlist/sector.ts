import type { Text } from '@/lib/shared/text'

/** Without accents and capitals: “Phần mềm” and “phan mem” are the same word, and đ is a d. */
const bare = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

const words = (text: string) =>
  ` ${
    bare(text)
      .match(/[\p{L}\d]+/gu)
      ?.join(' ') ?? ''
  } `

/** Whether a text names a sector, in either language: as whole words, and a plural as its singular. */
export function sectorNamed(text: Text, sector: string): boolean {
  const sought = words(sector).trim().replace(/s$/, '')
  const isIn = (said: string) => said.includes(` ${sought} `) || said.includes(` ${sought}s `)
  return sought !== '' && [text.en, text.vi].some((said) => isIn(words(said)))
}
