import { createHash } from 'node:crypto'
import { publicAddress } from '@/lib/entry/public-address'
import { namesTag } from '@/lib/shared/known-tag'
import { isLocale } from '@/lib/shared/text'
import { cardPath } from '@/lib/words/cards'
import { liveHref } from '@/lib/words/href'
import { drawCard } from '../../_cards/draw-card'
import { readCard } from '../../_cards/read-card'

type Context = { params: Promise<{ locale: string; path: string[] }> }

// Of what it shows a card is kept (publicRead), and the picture of that; which card is asked for is known at a request.
export const dynamic = 'force-dynamic'

const nothing = () => new Response('There is no such card', { status: 404 })

/** The social card of a page, as its figures are today. Asked for again with its tag, it is not drawn again. */
export async function GET(request: Request, { params }: Context) {
  const { locale, path } = await params
  const own = cardPath(path)
  const card = isLocale(locale) && own !== null ? await readCard(locale, own) : null
  if (!card || !isLocale(locale)) return nothing()

  const address = publicAddress(liveHref(locale, card.path)).replace(/^https?:\/\//, '')
  const tag = `"${createHash('sha256')
    .update(JSON.stringify([card, address]))
    .digest('base64url')}"`
  const headers = {
    etag: tag,
    'cache-control': 'public, max-age=0, s-maxage=1, must-revalidate',
    'content-type': 'image/png',
  }
  if (namesTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await drawCard(tag, card, address)), { headers })
}
