import { preferredLocale } from '@/lib/words/preferred-locale'

/** The front door: to the reader's own language, at the moment that was asked for. */
export function GET(request: Request) {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '')
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${locale}${new URL(request.url).search}`,
      vary: 'Accept-Language',
      'cache-control': 'private, no-cache',
    },
  })
}
