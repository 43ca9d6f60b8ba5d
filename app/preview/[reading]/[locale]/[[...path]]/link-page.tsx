import { notFound } from 'next/navigation'
import { SiteFrame } from '@/components/layout/site-frame'
import { type EndedView, LinkEnded } from '@/components/preview/link-ended'
import { ReaderBanner } from '@/components/preview/preview-banner'
import { type Ended, endOfLink, readByLink } from '@/lib/preview/queries'
import { addressIn, type Reading } from '@/lib/preview/reading'
import type { Locale } from '@/lib/shared/text'
import { drawnPage } from './drawn-page'

type Props = {
  place: { reading: string; locale: Locale; path: string[]; asked: URLSearchParams }
  token: string
}

const ENDS = ['unknown', 'expired', 'revoked', 'taken_back'] as const
const endIn = (code: string) => ENDS.find((end) => end === code)

/** A page as whoever holds a link reads it. What leads nowhere any more answers 404, but for what is public now. */
export async function LinkPage({ place, token }: Props) {
  const path = ['', ...place.path].join('/')
  const shown = await readByLink(token, `/${place.locale}${path}`, (figures) => drawnPage(place, figures))
  if (!shown.ok) {
    const { problem } = shown
    if (endIn(problem.code)) notFound()
    const ended: EndedView =
      problem.code === 'published' && 'release' in problem ? problem : { code: 'refused', home: '' }
    return <LinkEnded ended={ended} path={path || '/'} />
  }
  const { page, name, expiresAt } = shown.value
  if (!page) notFound()

  return (
    <>
      <title>{page.title}</title>
      <ReaderBanner name={name} expiresAt={expiresAt} isNewFigure={page.isNewFigure} />
      <SiteFrame>{page.article}</SiteFrame>
    </>
  )
}

/** Why an address in a preview answers 404. */
export async function whyNothing(asked: Reading | null, reading: string, locale: Locale): Promise<EndedView> {
  const end: Ended | null = asked?.kind === 'link' ? await endOfLink(asked.token) : null
  if (end) return end
  return asked ? { code: 'no_page', home: addressIn(reading, `/${locale}`) } : { code: 'unknown' }
}
