'use client'

import { useParams } from 'next/navigation'
import { ErrorMessage } from '@/components/layout/error-message'

export default function PageError({ reset }: { reset: () => void }) {
  const { locale } = useParams()
  return <ErrorMessage locale={locale === 'vi' ? 'vi' : 'en'} again={reset} />
}
