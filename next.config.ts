import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg'],
  experimental: {
    // Rendered pages live in memory only: a page kept on disk could outlive the database it was drawn from.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin('./lib/words/request.ts')(config)
