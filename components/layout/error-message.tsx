'use client'

import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/shared/text'

// Written out here: a page that failed cannot be relied on to bring its words.
const WORDS = {
  en: {
    title: 'The page could not be shown',
    body: 'The fault is ours. Try again in a moment.',
    again: 'Try again',
  },
  vi: {
    title: 'Không hiển thị được trang',
    body: 'Lỗi thuộc về hệ thống. Vui lòng thử lại sau ít phút.',
    again: 'Thử lại',
  },
} as const

/** Says that something broke, and offers the one thing that may help. */
export function ErrorMessage({ locale, again }: { locale: Locale; again: () => void }) {
  const { title, body, again: words } = WORDS[locale]
  return (
    <section role="alert" lang={locale} className="measure py-8">
      <h1 className="text-title">{title}</h1>
      <p className="mt-3 mb-6">{body}</p>
      <Button type="button" onClick={again}>
        {words}
      </Button>
    </section>
  )
}
