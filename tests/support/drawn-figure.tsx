import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { FigureHeadline } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import type { Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

/** A figure as pages draw it, large, as HTML. */
export const drawnFigure = (figure: Figure, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={WORDS[locale]} timeZone="Asia/Ho_Chi_Minh">
      <FigureHeadline figure={figure} bare />
    </NextIntlClientProvider>,
  )
