import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'
import { asGiven, askedOf, type Query } from '@/lib/words/asking'
import { liveHref } from '@/lib/words/href'
import { pageLocale } from '@/lib/words/page-locale'
import { keepSearch } from '@/lib/words/reading'
import { Earlier, earlierMetadata, earlierPage } from '../../../_articles/earlier-page'
import { pageAt, type PageAt } from '../../../_articles/page-at'

type Props = {
  params: Promise<{ locale: string; moment: string; path: string[] }>
  searchParams: Promise<Query>
}

/** The name under which proxy.ts has a page drawn as it is today. */
const LIVE = 'live'

async function read({ params, searchParams }: Props) {
  const [locale, { moment, path }] = [await pageLocale(params), await params]
  const asked = askedOf(asGiven(await searchParams))
  const page = moment === LIVE ? await pageAt({ at: 'live', locale }, path, asked) : null
  const earlier = moment === LIVE ? null : await earlierPage({ locale, moment, path }, asked)
  return { locale, address: `/${path.join('/')}`, asked, page, earlier }
}

/** There are as many of these pages as questions: search engines find the page that asks, and not each answer. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, address, page, earlier } = await read(props)
  if (earlier) return earlierMetadata(earlier)
  return {
    ...(page && { title: page.title }),
    robots: { index: false },
    alternates: { canonical: liveHref(locale, address) },
  }
}

const Drawn = ({ page }: { page: PageAt }): Promise<ReactNode> => page.draw()

/** A page that answers what its address asks for, live or as it stood at a moment. Drawn for each request. */
export default async function AskedPage(props: Props) {
  const { asked, page, earlier } = await read(props)
  keepSearch(asked.toString())
  if (!page && !earlier) notFound()
  return (
    <SiteFrame>
      {page && <Drawn page={page} />}
      {earlier && <Earlier found={earlier} />}
    </SiteFrame>
  )
}
