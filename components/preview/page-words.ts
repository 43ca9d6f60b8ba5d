import { useLocale, useTranslations } from 'next-intl'
import type { Page } from './affected'

/** What to call a public page: "Zone: Quang Trung Software City". */
export function usePageName() {
  const locale = useLocale()
  const t = useTranslations('preview.pages')
  return (page: Page) => {
    if ('of' in page) return t(page.called, { name: page.of.name[locale] })
    return page.called === 'release' ? t('release', { number: page.number }) : t(page.called)
  }
}
