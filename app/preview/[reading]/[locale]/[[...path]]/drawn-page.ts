import type { ReactNode } from 'react'
import { addressIn, pathIn } from '@/lib/preview/reading'
import type { Locale } from '@/lib/shared/text'
import { keepSearch, leadElsewhere } from '@/lib/words/reading'
import { pageAt } from '../../../../[locale]/_articles/page-at'

export type DrawnPage = { title: string; article: ReactNode; isNewFigure: boolean }

/**
 * A public page in a preview: all that it reads is read when this answers, so that it renders when the trial that it
 * was read in is undone. Links on it keep to the preview.
 * @param reading what the preview's addresses begin with; `asked` is what this one asks of its page
 * @param figures those that stand in the trial alone
 */
export async function drawnPage(
  {
    reading,
    locale,
    path,
    asked,
  }: { reading: string; locale: Locale; path: readonly string[]; asked: URLSearchParams },
  figures: readonly number[],
): Promise<DrawnPage | null> {
  keepSearch(asked.toString())
  leadElsewhere((address) => addressIn(reading, address, figures))
  const own = pathIn(path, figures)
  const page = await pageAt({ at: 'live', locale }, own, asked)
  if (!page) return null
  const isNewFigure = own[0] === 'figures' && own[1] !== path[1]
  return { title: page.title, article: await page.draw(), isNewFigure }
}
