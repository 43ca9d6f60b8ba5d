import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getPassport } from '@/lib/figures/queries'
import { formatPeriod } from '@/lib/shared/format-date'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { PassportArticle } from '../../../_articles/passport-article'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** The number in the address; an address that is no number of ours names nothing. */
async function passportOf(params: Props['params']) {
  const { id } = await params
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null
  return number === null ? null : getPassport(number)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const passport = await passportOf(params)
  if (!passport) return {}
  const { id, metric, subject } = passport.figure
  const title = [metric.name[locale], subject.name[locale], formatPeriod(passport.figure, locale)].join(', ')
  return { title, alternates: alternates(locale, `/figures/${id}`) }
}

export default async function PassportPage({ params }: Props) {
  const locale = await pageLocale(params)
  const passport = await passportOf(params)
  if (!passport) notFound()

  return <PassportArticle locale={locale} passport={passport} />
}
