import { createTranslator } from 'next-intl'
import { roomsFor } from '@/components/briefings/briefing-content'
import { briefingDocument } from '@/components/briefings/briefing-document'
import { briefingQuery, readBriefingAsk } from '@/lib/briefings/ask'
import { readBriefing } from '@/lib/briefings/read-briefing'
import { publicAddress } from '@/lib/entry/public-address'
import { documentAnswer, noDocument } from '@/lib/entry/document-answer'
import { drawWithin, keptDocument } from '@/lib/factsheets/draw-document'
import { editionAsked, printedDay } from '@/lib/factsheets/edition'
import { printed } from '@/lib/factsheets/printed'
import { isLocale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'

type Context = { params: Promise<{ file: string }> }

const MOST_PAGES = 8

/** A briefing on two to six zones: `/briefings/vi.pdf?zones=qtsc,dsp&topics=incentives,expansion`. */
export async function GET(request: Request, { params }: Context) {
  const name = (await params).file.replace(/\.pdf$/, '')
  const locale = isLocale(name) ? name : 'en'
  const t = createTranslator({ locale, messages: WORDS[locale] })
  const page = publicAddress(liveHref(locale, '/briefing'))
  if (!isLocale(name)) return noDocument(t('briefing.problems.file', { address: page }))

  const query = new URL(request.url).searchParams
  const edition = await editionAsked(query)
  const releases = publicAddress(liveHref(locale, '/releases'))
  if (!edition.ok) return noDocument(t(`factsheet.none.${edition.problem}`, { address: releases }))
  const ask = readBriefingAsk(query)
  const { release, query: moment, isToday } = edition.value
  const day = printedDay(edition.value)
  const briefing = printed(await readBriefing(release.number, ask, day))
  if (briefing.comparison.places.length < 2)
    return noDocument(`${t('briefing.problems.too_few')} ${t('briefing.problems.file', { address: page })}`)

  // What could not be answered stands on the cover, so it belongs to what the document is made from.
  const asked = `${briefingQuery(ask)} ${JSON.stringify(briefing.comparison.problems)}`
  const { topics } = ask
  const portal = publicAddress('')
  const document = await keptDocument(
    `briefing ${release.number} ${moment} ${isToday} ${day} ${asked} ${locale}`,
    () =>
      drawWithin(
        MOST_PAGES,
        roomsFor(briefing.parks.length).map(
          (room) => () =>
            briefingDocument({ briefing, topics, room, locale, edition: edition.value, portal }),
        ),
      ),
  )
  if (!document) return noDocument(t('factsheet.none.busy'), 503)
  return documentAnswer(request, document, { file: `zonebook.${locale}.pdf`, page })
}
