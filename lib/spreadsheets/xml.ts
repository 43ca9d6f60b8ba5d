import { SaxesParser } from 'saxes'
import { LIMITS } from './limits'
import { SpreadsheetRefused } from './refusal'

export type Attributes = Record<string, string>
export type XmlEvents = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const DEEPEST = 64

/** Names without the prefix that some programs put before every one. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

function encodingOf(start: Uint8Array) {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/**
 * Reads XML piece by piece, never as a tree. No document type, so no entity of its own, from here or elsewhere; no
 * depth, and no piece between two tags, beyond what a workbook can need.
 * @param part names it when it is broken
 */
export function xmlReader(part: string, events: XmlEvents) {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let [depth, sinceTag] = [0, 0]
  let decoder: TextDecoder | undefined
  parser.on('doctype', () => {
    throw new SpreadsheetRefused('doctype')
  })
  parser.on('error', () => {
    throw new SpreadsheetRefused('broken', { part })
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    depth += 1
    if (depth > DEEPEST) throw new SpreadsheetRefused('broken', { part })
    events.open?.(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    depth -= 1
    events.close?.(local(name))
  })
  if (events.text) {
    parser.on('text', events.text)
    parser.on('cdata', events.text)
  }
  const parse = (text: string) => {
    parser.write(text)
    sinceTag += text.length
    if (sinceTag > LIMITS.piece) throw new SpreadsheetRefused('broken', { part })
  }
  const decode = (bytes?: Uint8Array) => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true })
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new SpreadsheetRefused('broken', { part })
    }
  }
  return {
    write: (bytes: Uint8Array) => parse(decode(bytes)),
    end: () => {
      parse(decode())
      parser.close()
    },
  }
}

/** Reads a part that is small or whose events keep only what they need. */
export async function readXml(part: string, chunks: AsyncIterable<Uint8Array>, events: XmlEvents) {
  const reader = xmlReader(part, events)
  for await (const chunk of chunks) reader.write(chunk)
  reader.end()
}
