/** An encoding of text files, as TextDecoder calls it. The two of Windows are guesses, and said to be. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252'

export const isGuess = (encoding: Encoding) => encoding.startsWith('windows')

/** Of text in two bytes a letter most are below U+0100: every other byte is nothing. */
function wideEncoding(start: Uint8Array): Encoding | null {
  const pairs = Math.floor(start.length / 2)
  if (pairs < 2) return null
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs * 2; i += 2) {
    if (start[i] === 0) even += 1
    if (start[i + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.3 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.1) return 'utf-16be'
  return null
}

export function markedEncoding(start: Uint8Array): Encoding | null {
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideEncoding(start)
}

/** A vowel of Vietnamese with one of its five tones after it, as Windows wrote them before Unicode. */
const TONED =
  /[aeiouyAEIOUY\xe2\xea\xf4\xe3\xf5\xfd\xc2\xca\xd4\xc3\xd5\xdd][\xcc\xd2\xde\xec\xf2](?![\xc0-\xff])/g

/** Which of the older encodings a file that is not UTF-8 is most probably in. */
export function olderEncoding(sample: Uint8Array): Encoding {
  const text = Buffer.from(sample).toString('latin1')
  return (text.match(TONED)?.length ?? 0) > 0 || /[a-zA-Z ]\xf0\xf5|\xf0[aeiouy\xfd]/.test(text)
    ? 'windows-1258'
    : 'windows-1252'
}

/**
 * The encoding of a text file: by its mark, by its pattern, UTF-8 when all of it is, else an older one.
 * @param start its first bytes
 */
export async function encodingOf(start: Uint8Array, chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const marked = markedEncoding(start)
  if (marked) return marked
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const sample: Uint8Array[] = []
  let sampled = 0
  let isUtf8 = true
  for await (const chunk of chunks) {
    if (sampled < 1024 * 1024) {
      sample.push(chunk)
      sampled += chunk.length
    }
    try {
      if (isUtf8) decoder.decode(chunk, { stream: true })
    } catch {
      isUtf8 = false
    }
  }
  try {
    if (isUtf8) decoder.decode()
  } catch {
    isUtf8 = false
  }
  return isUtf8 ? 'utf-8' : olderEncoding(Buffer.concat(sample))
}
