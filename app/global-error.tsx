'use client'

import { ErrorMessage } from '@/components/layout/error-message'
import './globals.css'

/** What is left when a root layout itself fails: no fonts, no header, both languages. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="column">
          <ErrorMessage locale="en" again={reset} />
          <ErrorMessage locale="vi" again={reset} />
        </main>
      </body>
    </html>
  )
}
