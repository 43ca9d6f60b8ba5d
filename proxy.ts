import { NextResponse, type NextRequest } from 'next/server'
import { keptMomentName } from '@/lib/releases/kept-moment'
import { askedMoment } from '@/lib/releases/moment'
import { parkDayOf } from '@/lib/shared/park-day'
import { askedOf, isAsking } from '@/lib/words/asking'

// Feeds read the moment by themselves.
const IS_FILE = /\.[a-z]+$/

/**
 * Live pages never read their query, so that they can be kept; a query that asks for the past leads to the pages of that
 * moment, which are kept as well. Whether a day is over is decided here, at each request, and nowhere below. Pages that
 * answer a question are drawn for it, at that moment or live.
 */
export function proxy({ nextUrl }: NextRequest) {
  if (IS_FILE.test(nextUrl.pathname)) return NextResponse.next()
  const [, locale, path = ''] = /^\/(en|vi)(?!\/(?:as-of|asked)(?:\/|$))(\/.*)?$/.exec(nextUrl.pathname) ?? []
  if (locale === undefined) return nothingToRead()
  const asked = askedMoment(nextUrl.searchParams)
  const name = asked === null ? null : keptMomentName(asked, parkDayOf(new Date()))
  if (asked !== null && name === null) return nothingToRead()

  const drawn = nextUrl.clone()
  if (isAsking(path) && askedOf(nextUrl.searchParams).size > 0)
    drawn.pathname = `/${locale}/asked/${name ?? 'live'}${path}`
  else if (name !== null) drawn.pathname = `/${locale}/as-of/${name}${path}`
  else return NextResponse.next()
  return NextResponse.rewrite(drawn)
}

/** Never kept: what is the future today is a day that can be read tomorrow. */
function nothingToRead() {
  // The web server puts the words for the reader in its place (scripts/web/public-page.ts).
  const body = 'This moment cannot be read. Không đọc được thời điểm này.'
  return new NextResponse(body, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

export const config = {
  // Only what asks for something: other live pages do not pass here.
  matcher: [
    { source: '/:locale(en|vi)/:path*', has: [{ type: 'query', key: 'asOf' }] },
    { source: '/:locale(en|vi)/:path*', has: [{ type: 'query', key: 'release' }] },
    '/:locale(en|vi)/(zones|compare|search|shortlist|briefing|legal-instruments|incentives/estimate)',
    // Where they are kept is no address of its own: asked for directly, a day could be kept that has not come.
    '/:locale(en|vi)/(as-of|asked)/:path*',
  ],
}
