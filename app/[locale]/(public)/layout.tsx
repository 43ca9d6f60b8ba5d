import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'
import { pageLocale } from '@/lib/words/page-locale'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function LiveLayout({ children, params }: Props) {
  // Drawn beside the layout around it and not after it: the frame's words need the language as much as the page's do.
  await pageLocale(params)
  return <SiteFrame>{children}</SiteFrame>
}
