'use client'

import { usePathname } from 'next/navigation'
import { withoutMoment } from '@/lib/releases/kept-moment'
import { placeOf } from './place-of'

type Props = { places: readonly { place: string; to: string; words: string }[]; className: string }

/**
 * The way to each part of the portal, with the one that is being read marked. A component of the browser only because it
 * alone can be told its own address; public pages are sent without their scripts, and the mark is right as it was drawn.
 */
export function Places({ places, className }: Props) {
  const here = placeOf(withoutMoment(usePathname()))
  return (
    <ul className={className}>
      {places.map(({ place, to, words }) => (
        <li key={place}>
          <a href={to} aria-current={here.place === place ? (here.isWhole ? 'page' : 'true') : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
