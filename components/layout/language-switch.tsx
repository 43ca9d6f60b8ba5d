'use client'

import { usePathname } from 'next/navigation'
import { withoutMoment } from '@/lib/releases/kept-moment'
import type { Locale } from '@/lib/shared/text'
import { inLanguage } from '@/lib/words/href'

type Props = { to: Locale; label: string; query: string | null }

/**
 * This page in the other language, with whatever the address asks for.
 * @param query of the earlier state that is being read, for readers without scripts; null when that is today's
 */
export function LanguageSwitch({ to, label, query }: Props) {
  const address = inLanguage(to, withoutMoment(usePathname()))
  return (
    <a
      href={query === null ? address : `${address}?${query}`}
      lang={to}
      hrefLang={to}
      className="text-note"
      // A page as of a day is drawn where it is kept; its reader's browser knows it by another address.
      suppressHydrationWarning
      onClick={({ currentTarget }) => {
        currentTarget.pathname = inLanguage(to, window.location.pathname)
        currentTarget.search = window.location.search
      }}
    >
      {label}
    </a>
  )
}
