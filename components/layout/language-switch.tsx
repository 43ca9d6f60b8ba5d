'use client'

import { usePathname } from 'next/navigation'
import type { Locale } from '@/lib/shared/text'
import { inLanguage } from '@/lib/words/href'

/** This page in the other language, with whatever the address asks for (`?asOf=`, filters). */
export function LanguageSwitch({ to, label }: { to: Locale; label: string }) {
  const address = inLanguage(to, usePathname())
  return (
    <a
      href={address}
      lang={to}
      hrefLang={to}
      className="text-note"
      // A page as of a day is drawn at an address of its own; its reader sees another.
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
