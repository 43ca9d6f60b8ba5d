import { createTranslator } from 'next-intl'
import { factsheetDocument } from '@/components/factsheets/factsheet-document'
import { ROOMS } from '@/components/factsheets/within-room'
import { publicAddress } from '@/lib/entry/public-address'
import { documentAnswer, noDocument } from '@/lib/entry/document-answer'
import { drawWithin, keptDocument } from '@/lib/factsheets/draw-document'
import { editionAsked, printedDay } from '@/lib/factsheets/edition'
import { factsheetNamed } from '@/lib/factsheets/file-name'
import { printed } from '@/lib/factsheets/printed'
import { readFactsheet } from '@/lib/factsheets/read-factsheet'
import { LOCALES } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'

type Context = { params: Promise<{ file: string }> }

const MOST_PAGES = 2

const wordsIn = (locale: (typeof LOCALES)[number]) =>
  createTranslator({ locale, messages: WORDS[locale], namespace: 'factsheet.none' })

/** The factsheet of a zone in a language, as it stands or as it stood at a moment: `/factsheets/qtsc.vi.pdf`. */
export async function GET(request: Request, { params }: Context) {
  const { file } = await params
  const named = factsheetNamed(file)
  const pages = (locale: (typeof LOCALES)[number], path: string) => publicAddress(liveHref(locale, path))
  // Nobody knows in which language to tell whoever asks for a language that there is none of.
  if (!named)
    return noDocument(
      LOCALES.map((locale) => wordsIn(locale)('zone', { zone: file, address: pages(locale, '/zones') })).join(
        '\n',
      ),
    )

  const { slug, locale } = named
  const t = wordsIn(locale)
  const edition = await editionAsked(new URL(request.url).searchParams)
  if (!edition.ok) return noDocument(t(edition.problem, { address: pages(locale, '/releases') }))
  const { release, query, isToday } = edition.value
  const day = printedDay(edition.value)
  const read = await readFactsheet(release.number, slug, day)
  if (!read) return noDocument(t('zone', { zone: slug, address: pages(locale, '/zones') }))

  const [sheet, portal] = [printed(read), publicAddress('')]
  const document = await keptDocument(
    `factsheet ${release.number} ${query} ${isToday} ${day} ${slug} ${locale}`,
    () =>
      drawWithin(
        MOST_PAGES,
        ROOMS.map((room) => () => factsheetDocument({ sheet, room, locale, edition: edition.value, portal })),
      ),
  )
  if (!document) return noDocument(t('busy'), 503)
  return documentAnswer(request, document, { file, page: pages(locale, `/zones/${slug}`) })
}
