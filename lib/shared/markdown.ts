import { micromark } from 'micromark'

/**
 * What texts may hold besides words: paragraphs, **bold**, *italics*, lists, quotations, `code` and links. Headings and
 * pictures belong to the page; HTML is shown as it is typed.
 */
const NOT_TAKEN = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'labelStartImage',
  'codeIndented',
  'codeFenced',
  'definition',
]

const OPTIONS = {
  allowDangerousHtml: false,
  allowDangerousProtocol: false,
  extensions: [{ disable: { null: NOT_TAKEN } }],
}

const FOLLOWED = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i

// Every tag is of micromark's own making: what is typed as one comes out of it as text.
const safeLinks = (html: string) =>
  html.replace(/<a href="([^"]*)"( title="[^"]*")?>/g, (_tag, address: string) =>
    FOLLOWED.test(address) ? `<a href="${address}" rel="external noopener">` : '<a>',
  )

/** A text with marks as safe HTML: no scripts, no handlers, and no addresses but of the web, mail and the portal. */
export const markdownToHtml = (text: string) => safeLinks(micromark(text, OPTIONS))

/** The same of a text of one paragraph, to stand within a line; null when it has more. */
export function inlineHtml(text: string): string | null {
  const html = markdownToHtml(text).trim()
  const [, inner] = /^<p>([\s\S]*)<\/p>$/.exec(html) ?? []
  return inner === undefined || inner.includes('<p>') ? null : inner
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Its words alone, for where marks cannot be drawn. */
export const markdownToText = (text: string) =>
  markdownToHtml(text)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()
