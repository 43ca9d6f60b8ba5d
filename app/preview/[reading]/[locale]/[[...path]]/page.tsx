import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { LinkEnded } from '@/components/preview/link-ended'
import { readingOf } from '@/lib/preview/reading'
import { isLocale } from '@/lib/shared/text'
import { asGiven, askedOf, type Query } from '@/lib/words/asking'
import { LinkPage, whyNothing } from './link-page'
import { StaffPage } from './staff-page'

type Props = {
  params: Promise<{ reading: string; locale: string; path?: string[] }>
  searchParams: Promise<Query>
}

export const dynamic = 'force-dynamic'

/** Where the words are for an address that answers 404 (scripts/web/unknown-address.ts). */
const WORDS = 'unknown-address'

/** A public page as it would look after a publication: for staff, and for whoever holds a link. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { reading, locale, path = [] } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const asked = readingOf(reading)
  if (path[0] === WORDS) return <LinkEnded ended={await whyNothing(asked, reading, locale)} path="/" />
  if (!asked) notFound()
  const place = { reading, locale, path, asked: askedOf(asGiven(await searchParams)) }
  return asked.kind === 'staff' ? (
    <StaffPage place={place} {...asked} />
  ) : (
    <LinkPage place={place} {...asked} />
  )
}
