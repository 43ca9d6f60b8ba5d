import type { ReactNode } from 'react'
import { keepMoment } from '../../_articles/kept-reading'

type Props = { children: ReactNode; params: Promise<{ moment: string }> }

/** Keeps all that is drawn below to the moment that is read; live pages are read at none. */
export default async function AskedLayout({ children, params }: Props) {
  await keepMoment((await params).moment)
  return children
}
