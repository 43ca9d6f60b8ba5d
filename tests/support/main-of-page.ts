import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

function* elements(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes.filter(isElement)) {
    yield node
    yield* elements(node.childNodes)
  }
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((found) => found.name === name)?.value ?? null

/** What a form sends along to stay at the moment that is read. */
const carriesMoment = (node: Node) =>
  isElement(node) && node.tagName === 'input' && /^(asOf|release)$/.test(attribute(node, 'name') ?? '')

/** Neither scripts nor comments are read by anybody, nor what a form sends along. */
const isSaid = (node: Node) =>
  node.nodeName !== 'script' && node.nodeName !== '#comment' && !carriesMoment(node)

/** Every link of a page, in the order of the page. */
export const linksOf = (html: string): string[] =>
  [...elements(parse(html).childNodes)]
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => attribute(link, 'href') ?? [])

/** An address without the moment that it asks for. */
const liveAddress = (address: string) =>
  address.replace(/([?&])(?:asOf|release)=[^&#]*(&?)/, (_, before, after) => (after ? before : ''))

/**
 * What a page says between its header and its footer, without the banner that an earlier state has, and with links as
 * they are on the live page: two pages that say the same are the same text.
 */
export function mainOfPage(html: string, banner: string): string {
  const main = [...elements(parse(html).childNodes)].find(({ tagName }) => tagName === 'main')
  if (!main) throw new Error(`The page has no main part: ${html.slice(0, 300)}`)
  for (const element of [main, ...elements(main.childNodes)]) {
    element.childNodes = element.childNodes.filter(isSaid)
    for (const found of element.attrs) if (found.name === 'href') found.value = liveAddress(found.value)
  }
  main.childNodes = main.childNodes.filter(
    (node) => !(isElement(node) && attribute(node, 'aria-label') === banner),
  )
  // React numbers what belongs together; which number it is says nothing.
  return serialize(main).replaceAll(/_R_\w+_/g, '_R_')
}

const AROUND = 80

/** Where two texts begin to differ, with what stands there in each; null when they are the same. */
export function firstDifference(one: string, other: string) {
  if (one === other) return null
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(0, at - AROUND)
  return [one, other].map((text) => text.slice(from, from + 2 * AROUND))
}
