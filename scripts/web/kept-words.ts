import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type Kept = { value: string; isNew: boolean }

/** Without what is easily mistaken when read aloud or copied by hand: 0 and o, 1 and l and i. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** A password to type: four groups of five, about 99 bits. */
export const makePassword = () => Array.from({ length: 4 }, group).join('-')

/** A secret for machines. */
export const makeSecret = () => randomBytes(48).toString('base64url')

/** A secret made once and kept in a file that its owner alone can read. */
export function keep(file: string, make: () => string): Kept {
  const isNew = !existsSync(file)
  if (isNew) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' })
  }
  return { value: readFileSync(file, 'utf8').trim(), isNew }
}
