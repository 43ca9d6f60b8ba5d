import type { ReactNode } from 'react'
import { momentQuery, parseMoment } from '@/lib/releases/moment'
import { keepReading } from '@/lib/words/reading'

type Props = { children: ReactNode; params: Promise<{ moment: string }> }

/** Keeps every link below to the moment that is read. Drawn before its pages, so that they find it noted. */
export default async function EarlierLayout({ children, params }: Props) {
  const { moment: asked } = await params
  const moment = parseMoment(asked)
  keepReading(asked, moment && momentQuery(moment))
  return children
}
