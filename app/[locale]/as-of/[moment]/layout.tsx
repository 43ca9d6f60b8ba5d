import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'
import { keepMoment } from '../../_articles/kept-reading'

type Props = { children: ReactNode; params: Promise<{ moment: string }> }

/** Keeps all that is drawn below to the moment that is read. Drawn before it, so that it finds the moment noted. */
export default async function EarlierLayout({ children, params }: Props) {
  await keepMoment((await params).moment)
  return <SiteFrame>{children}</SiteFrame>
}
