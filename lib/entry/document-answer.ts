import 'server-only'
import { namesAnswer } from '@/lib/shared/known-tag'
import type { KeptDocument } from '@/lib/factsheets/kept-documents'
import { OPEN } from './route'

// A cache in front holds it for a second, as it does with pages. Browsers ask each time.
const HELD_FOR_A_SECOND = 'public, max-age=0, s-maxage=1, must-revalidate'

type Sent = {
  /** The name under which a browser keeps it. */ file: string
  /** The whole address of the page that says the same. */ page: string
}

/** Sends a document, or that the reader has it already. */
export function documentAnswer(request: Request, { bytes, tag }: KeptDocument, { file, page }: Sent) {
  const headers = {
    ...OPEN,
    etag: tag,
    'cache-control': HELD_FOR_A_SECOND,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${file}"`,
    link: `<${page}>; rel="canonical"`,
  }
  if (namesAnswer(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } })
}

/** Says in words why there is no document: 404, or 503 when it can be asked for again in a minute. */
export const noDocument = (words: string, status: 404 | 503 = 404) =>
  new Response(`${words}\n`, {
    status,
    headers: {
      ...OPEN,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': '60' }),
    },
  })
