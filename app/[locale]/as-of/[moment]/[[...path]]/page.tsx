import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { Earlier, earlierMetadata, earlierPage } from '../../../_articles/earlier-page'

type Props = { params: Promise<{ locale: string; moment: string; path?: string[] }> }

// Kept, as live pages are. Nothing below asks for the time: proxy.ts has, and the name of the moment says what it is.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const [locale, { moment, path = [] }] = [await pageLocale(params), await params]
  return earlierPage({ locale, moment, path }, NOTHING_ASKED)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  return found ? earlierMetadata(found) : { robots: { index: false } }
}

export default async function EarlierPage({ params }: Props) {
  const found = await read(params)
  if (!found) notFound()
  return <Earlier found={found} />
}
