import type { MetadataRoute } from 'next'
import { publicAddress } from '@/lib/entry/public-address'

// The address is the operator's, and a build does not know it.
export const dynamic = 'force-dynamic'

/** Everything public may be read, and the files of the data API with it; not what staff and their guests see. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/v1/'], disallow: ['/admin', '/api/', '/preview/'] },
    sitemap: publicAddress('/sitemap.xml'),
  }
}
