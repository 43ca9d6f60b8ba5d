import type { MetadataRoute } from 'next'
import { publicAddress } from '@/lib/entry/public-address'

// The address is the operator's, and a build does not know it.
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/'] },
    sitemap: publicAddress('/sitemap.xml'),
  }
}
