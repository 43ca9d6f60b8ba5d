'use client'

import { usePathname } from 'next/navigation'
import { withoutMoment } from '@/lib/releases/kept-moment'
import type { Locale } from '@/lib/shared/text'
import { inLanguage } from '@/lib/words/href'

type Props = { to: Locale; label: string; query: string | null }

/**
 * This page in the other language. A component of the browser only because it alone can be told its own address; public
 * pages are sent without their scripts, and it is a link as it was drawn.
 * @param query what the address asks for; null when it asks for nothing
 */
export function LanguageSwitch({ to, label, query }: Props) {
  const address = inLanguage(to, withoutMoment(usePathname()))
  return (
    <a
      href={query === null ? address : `${address}?${query}`}
      lang={to}
      hrefLang={to}
      className="inline-block py-1 text-note"
    >
      {label}
    </a>
  )
}
