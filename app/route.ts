import { preferredLocale } from '@/lib/words/preferred-locale'

/** The front door: to the reader's own language. */
export function GET(request: Request) {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '')
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: 'Accept-Language', 'cache-control': 'private, no-cache' },
  })
}
