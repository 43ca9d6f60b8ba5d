import { NextResponse, type NextRequest } from 'next/server'
import { keptMomentName } from '@/lib/releases/kept-moment'
import { askedMoment } from '@/lib/releases/moment'
import { parkDayOf } from '@/lib/shared/park-day'

// Feeds read the moment by themselves.
const IS_FILE = /\.[a-z]+$/

/**
 * Live pages never read their query, so that they can be kept; a query that asks for the past leads to the pages of that
 * moment, which are kept as well. Whether a day is over is decided here, at each request, and nowhere below.
 */
export function proxy({ nextUrl }: NextRequest) {
  if (IS_FILE.test(nextUrl.pathname)) return NextResponse.next()
  const asked = askedMoment(nextUrl.searchParams)
  const name = asked === null ? null : keptMomentName(asked, parkDayOf(new Date()))
  const [, locale, path] = /^\/(en|vi)(?!\/as-of(?:\/|$))(\/.*)?$/.exec(nextUrl.pathname) ?? []
  if (name === null || locale === undefined) return nothingToRead()
  const kept = nextUrl.clone()
  kept.pathname = `/${locale}/as-of/${name}${path ?? ''}`
  return NextResponse.rewrite(kept)
}

/** Never kept: what is the future today is a day that can be read tomorrow. */
function nothingToRead() {
  // The web server puts the words for the reader in its place (scripts/web/public-page.ts).
  const body = 'This moment cannot be read. Không đọc được thời điểm này.'
  return new NextResponse(body, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

export const config = {
  // Only what asks for the past: live pages do not pass here.
  matcher: [
    { source: '/:locale(en|vi)/:path*', has: [{ type: 'query', key: 'asOf' }] },
    { source: '/:locale(en|vi)/:path*', has: [{ type: 'query', key: 'release' }] },
    // Where they are kept is no address of its own: asked for directly, a day could be kept that has not come.
    '/:locale(en|vi)/as-of/:path*',
  ],
}
