const TONES = '\u0300\u0301\u0303\u0309\u0323'

function tableOf(encoding: string) {
  const decoder = new TextDecoder(encoding)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}

/** A text in one of the encodings of Windows before Unicode: a letter, then its tone. */
export function inWindows(encoding: 'windows-1258' | 'windows-1252', text: string): Buffer {
  const table = tableOf(encoding)
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const own = table.get(letter)
    if (own !== undefined) return [own]
    const marks = [...letter.normalize('NFD')]
    const base = marks
      .filter((mark) => !TONES.includes(mark))
      .join('')
      .normalize('NFC')
    return [base, ...marks.filter((mark) => TONES.includes(mark))].map((part) => table.get(part) ?? 63)
  })
  return Buffer.from(bytes)
}

export function inUtf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
