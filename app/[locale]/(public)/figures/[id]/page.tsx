import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { passportSentence, passportTitle } from '@/components/figures/passport-words'
import { getPassport } from '@/lib/figures/queries'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { PassportArticle } from '../../../_articles/passport-article'
import { FigureFound } from '../../../_found/figure-found'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** The number in the address; an address that is no number of ours names nothing. */
async function passportOf(params: Props['params']) {
  const { id } = await params
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null
  return number === null ? null : getPassport('live', number)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const passport = await passportOf(params)
  if (!passport) return {}
  const { figure } = passport
  const path = `/figures/${figure.id}`
  return pageMetadata({
    locale,
    path,
    card: path,
    title: passportTitle(figure, locale),
    description: passportSentence(await getTranslations({ locale }), figure, locale),
  })
}

export default async function PassportPage({ params }: Props) {
  const locale = await pageLocale(params)
  const passport = await passportOf(params)
  if (!passport) notFound()

  return (
    <>
      <FigureFound locale={locale} figure={passport.figure} />
      <PassportArticle at="live" locale={locale} passport={passport} />
    </>
  )
}
