import type { APIRequestContext } from '@playwright/test'
import { parse } from 'parse5'
import { allBelow, attribute, firstBelow, isText, wordsOf, type Element } from '../../scripts/truth/markup'

/** A page as it is answered, for what its markup says by itself: nothing is drawn, which costs the most. */
export type AnsweredPage = {
  status: number
  language: string | undefined
  title: string
  /** What its headings of the first level say. */
  headings: string[]
  elements(holds: (element: Element) => boolean): Element[]
  /** What stands in its head under a name. */
  meta(name: string): string | undefined
}

const isNamed = (tag: string) => (element: Element) => element.tagName === tag

/** Asks for a page as a browser would, and reads the markup of the answer. */
export async function answeredPage(request: APIRequestContext, address: string): Promise<AnsweredPage> {
  const answer = await request.get(address)
  const document = parse(await answer.text())
  const elements = (holds: (element: Element) => boolean) => allBelow(document, holds)
  const html = firstBelow(document, isNamed('html'))
  const title = firstBelow(document, isNamed('title'))?.childNodes.find(isText)
  return {
    status: answer.status(),
    language: html && attribute(html, 'lang'),
    title: title?.value ?? '',
    headings: elements(isNamed('h1')).map(wordsOf),
    elements,
    meta: (name) => {
      const [found] = elements(
        (element) =>
          element.tagName === 'meta' &&
          [attribute(element, 'name'), attribute(element, 'property')].includes(name),
      )
      return found && attribute(found, 'content')
    },
  }
}
