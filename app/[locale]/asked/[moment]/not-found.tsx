import { getLocale } from 'next-intl/server'
import { readingAsked } from '@/lib/words/reading'
import { NothingThenArticle } from '../../_articles/nothing-then-article'

export default async function NothingThen() {
  return <NothingThenArticle locale={await getLocale()} asked={readingAsked()} />
}
