import { SpreadsheetRefused } from './refusal'

const hex = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('hex')

const MAGIC: readonly (readonly [string, string])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['52494646', 'picture'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
  ['28b52ffd', 'archive'],
  ['7b5c727466', 'rtf'],
  ['7f454c46', 'program'],
  ['4d5a90', 'program'],
]

/** The names of parts in a compound file are written in two bytes a letter. */
const named = (bytes: Uint8Array, name: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))

/** Excel's older files, and what newer ones become under a password. */
function compoundFile(bytes: Uint8Array): never {
  if (named(bytes, 'EncryptedPackage') || named(bytes, 'EncryptionInfo'))
    throw new SpreadsheetRefused('encrypted')
  throw new SpreadsheetRefused('kind', {
    kind: named(bytes, 'Workbook') || named(bytes, 'Book') ? 'xls' : 'compound',
  })
}

const MARKUP = /^\s*<(!doctype|html|\?xml|table|svg|head|body|meta|script)/i

/**
 * What a file is, by its bytes: its name says what somebody called it.
 * @param bytes the beginning of the file
 * @throws SpreadsheetRefused when it is something that we do not read
 */
export function sniff(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new SpreadsheetRefused('empty')
  const start = hex(bytes, 8)
  if (start.startsWith('504b0304') || start.startsWith('504b0506') || start.startsWith('504b0708'))
    return 'zip'
  if (start === 'd0cf11e0a1b11ae1') compoundFile(bytes)
  const found = MAGIC.find(([magic]) => start.startsWith(magic))
  if (found) throw new SpreadsheetRefused('kind', { kind: found[1] })
  const text = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  if (MARKUP.test(text)) throw new SpreadsheetRefused('kind', { kind: 'markup' })
  return 'text'
}
