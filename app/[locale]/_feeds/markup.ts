const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// What XML 1.0 has no place for, in any form.
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text that any feed can hold. */
export const plain = (text: string) => text.toWellFormed().replace(UNSPEAKABLE, '')

/** A text inside markup. */
export const escaped = (text: string) => plain(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '')

/** An element around markup. */
export const element = (name: string, inner: string, attributes: Readonly<Record<string, string>> = {}) => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${said.join('')}>${inner}</${name}>`
}
