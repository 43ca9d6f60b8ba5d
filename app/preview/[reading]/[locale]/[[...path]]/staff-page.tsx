import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { SiteFrame } from '@/components/layout/site-frame'
import { StaffBanner } from '@/components/preview/preview-banner'
import { Refused } from '@/components/preview/refusal'
import { signedInActor } from '@/lib/auth/actor'
import { orNotFound } from '@/lib/entry/page'
import { previewOf } from '@/lib/preview/admin-queries'
import { bothSides, type Side } from '@/lib/preview/reading'
import type { Locale } from '@/lib/shared/text'
import { drawnPage } from './drawn-page'

type Props = {
  place: { reading: string; locale: Locale; path: string[]; asked: URLSearchParams }
  changeSet: number
  side: Side
}

/** A page as its author and publishers see it, on one side of the publication. */
export async function StaffPage({ place, changeSet, side }: Props) {
  const path = `/${place.path.join('/')}`
  const actor = await signedInActor()
  if (!actor) redirect(`/admin/sign-in?next=${encodeURIComponent(bothSides(changeSet, place.locale, path))}`)
  const shown = await orNotFound(previewOf(actor, changeSet, side, (figures) => drawnPage(place, figures)))
  const page = shown.ok ? shown.value : null
  if (shown.ok && !page) notFound()
  const t = await getTranslations('preview')
  const framed = (await headers()).get('sec-fetch-dest') === 'iframe'

  return (
    <>
      <title>{t('banner.title', { title: page?.title ?? t('refused.title') })}</title>
      <StaffBanner
        changeSet={changeSet}
        side={side}
        path={path}
        isNewFigure={page?.isNewFigure ?? false}
        framed={framed}
      />
      {shown.ok ? (
        <SiteFrame>{page?.article}</SiteFrame>
      ) : (
        <main id="content" className="column py-10">
          <h1 className="sr-only">{t('refused.title')}</h1>
          <Refused refusal={{ code: shown.problem.code }} />
        </main>
      )}
    </>
  )
}
