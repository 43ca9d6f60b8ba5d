'use client'

import { usePathname } from 'next/navigation'
import { withoutMoment } from '@/lib/releases/kept-moment'

type Props = { query: string | null; day: string }

/**
 * At the foot of a printed page: its address, and for which day it states what it states. A component of the browser only
 * because it alone can be told its own address; `globals.css` puts the portal's own before it.
 */
export function PrintedFrom({ query, day }: Props) {
  const path = withoutMoment(usePathname())
  return (
    <p data-numbers="quoted" className="print-only col-span-full text-note">
      <code className="printed-from font-sans">{query === null ? path : `${path}?${query}`}</code> · {day}
    </p>
  )
}
