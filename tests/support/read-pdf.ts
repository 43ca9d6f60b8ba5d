import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api'

/** A PDF as a reader's program sees it. */
export type ReadPdf = {
  title: string
  author: string
  language: string
  /** The text of each page in its order, with single spaces. */
  pages: string[]
  text: string
  /** Every typeface that text is set in, by name, and whether the file brings it along. */
  fonts: { name: string; embedded: boolean }[]
  /** The addresses that it links to. */
  links: string[]
}

async function textOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent()
  const written = items.filter((item) => 'str' in item)
  // A line, or a column, that begins elsewhere is another word.
  const said = written.map(({ str, hasEOL, transform }, i) => {
    const before = written[i - 1]
    return `${before && before.transform[5] !== transform[5] ? ' ' : ''}${str}${hasEOL ? ' ' : ''}`
  })
  return said.join('').replace(/\s+/g, ' ')
}

async function fontsOf(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const ids = fnArray.flatMap((operation, i) => (operation === OPS.setFont ? [String(argsArray[i][0])] : []))
  return [...new Set(ids)].map((id) => {
    const { name, missingFile } = page.commonObjs.get(id)
    return { name: String(name), embedded: missingFile !== true }
  })
}

async function linksOf(page: PDFPageProxy) {
  const notes: { url?: string }[] = await page.getAnnotations()
  return notes.flatMap(({ url }) => url ?? [])
}

/** Reads a PDF with the reader that browsers use. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const said = (name: string) => String(Reflect.get(info, name) ?? '')
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, place) => document.getPage(place + 1)),
  )
  const texts = await Promise.all(pages.map(textOf))
  const fonts = (await Promise.all(pages.map(fontsOf))).flat()
  const links = (await Promise.all(pages.map(linksOf))).flat()
  await task.destroy()
  return {
    title: said('Title'),
    author: said('Author'),
    language: said('Language'),
    pages: texts,
    text: texts.join(' '),
    fonts: [...new Map(fonts.map((font) => [font.name, font])).values()],
    links: [...new Set(links)],
  }
}
