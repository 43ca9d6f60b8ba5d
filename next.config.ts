import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const developing = process.env.NODE_ENV === 'development'

/**
 * What a page may load: our own files and nothing else. Next puts what its pages need into inline scripts; a nonce
 * would make each page a new one for every reader, and pages here are drawn once for all.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${developing ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

const policy = (framedBy: string) => [...CONTENT_SECURITY_POLICY, `frame-ancestors ${framedBy}`].join('; ')

const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: policy("'none'") },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Pages before they are public: kept by nobody, found by nobody, and the address of a link is told to nobody. */
const NOT_PUBLIC = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
]

/** Staff see both sides of a publication in frames beside each other. */
const FRAMED_BY_STAFF = [{ key: 'Content-Security-Policy', value: policy("'self'") }]

/** A cache in front holds a page for a second. Browsers ask each time: no reader sees a figure from before. */
const HELD_FOR_A_SECOND = [{ key: 'Cache-Control', value: 'public, max-age=0, s-maxage=1, must-revalidate' }]

const config: NextConfig = {
  poweredByHeader: false,
  // The web server in front of the pages tags them (scripts/web/public-page.ts), much faster.
  generateEtags: false,
  reactStrictMode: true,
  // Title and description stand in the head of every answer; otherwise a script would put them there later.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'pg-boss', '@react-pdf/renderer'],
  // Types are checked by `npm run check` and `npm test`; an operator's build need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // All pages of today take about 70 MB; the rest is for pages of the past, of which there are as many as anybody asks.
  cacheMaxMemorySize: 200 * 1024 * 1024,
  experimental: {
    // Rendered pages live in memory only: a page kept on disk could outlive the database it was drawn from.
    isrFlushToDisk: false,
  },
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/preview/:path*', headers: NOT_PUBLIC },
    { source: '/preview/:reading(change-set-\\d+-(?:before|after))/:path*', headers: FRAMED_BY_STAFF },
    // Next leaves a lifetime alone that is set here; its own would let a cache keep a figure for a day.
    { source: '/:locale(en|vi)', headers: HELD_FOR_A_SECOND },
    { source: '/:locale(en|vi)/:path*', headers: HELD_FOR_A_SECOND },
  ],
}

export default createNextIntlPlugin('./lib/words/request.ts')(config)
