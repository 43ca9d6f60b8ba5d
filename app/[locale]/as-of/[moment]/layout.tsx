import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'
import { readKeptMoment } from '@/lib/releases/kept-moment'
import { momentName, momentQuery } from '@/lib/releases/moment'
import { dayOf, standingOf } from '@/lib/releases/standing'
import { keepReading } from '@/lib/words/reading'

type Props = { children: ReactNode; params: Promise<{ moment: string }> }

/** Keeps all that is drawn below to the moment that is read. Drawn before it, so that it finds the moment noted. */
export default async function EarlierLayout({ children, params }: Props) {
  const kept = readKeptMoment((await params).moment)
  if (kept) {
    const standing = await standingOf(kept)
    const day = standing.ok ? dayOf(standing.value) : null
    keepReading({ asked: momentName(kept.moment), query: momentQuery(kept.moment), day })
  }
  return <SiteFrame>{children}</SiteFrame>
}
