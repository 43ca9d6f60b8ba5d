import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

export const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

/** Words as they are read: one space between them, whatever stands between them in the markup. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg'])
export const isUnseen = (element: Element) =>
  UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== undefined

const textBelow = (node: Node): string => {
  if (isText(node)) return node.value
  if (!isElement(node) || isUnseen(node)) return ''
  return ` ${node.childNodes.map(textBelow).join('')} `
}

/** What can be read in an element. */
export const wordsOf = (element: Element) => tidy(textBelow(element))

/** The first element below a node that a test holds for, in the order of reading. */
export function firstBelow(node: Node, holds: (element: Element) => boolean): Element | undefined {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (!isElement(child)) continue
    const found = holds(child) ? child : firstBelow(child, holds)
    if (found) return found
  }
  return undefined
}

/** All elements below a node that a test holds for, in the order of reading. */
export const allBelow = (node: Node, holds: (element: Element) => boolean): Element[] =>
  ('childNodes' in node ? node.childNodes : [])
    .filter(isElement)
    .flatMap((child) => [...(holds(child) ? [child] : []), ...allBelow(child, holds)])

export const bodyOf = (html: string) => firstBelow(parse(html), ({ tagName }) => tagName === 'body')
