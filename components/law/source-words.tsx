import { useLocale, useTranslations } from 'next-intl'
import type { LegalInstrument } from '@/lib/law/dto'

/** What the source says of an instrument's force, in its own words; nothing where it says nothing. */
export function SourceWords({
  force,
  more = null,
}: {
  force: LegalInstrument['force']
  more?: LegalInstrument['datesNote']
}) {
  const locale = useLocale()
  const t = useTranslations('law')
  const said = [force[locale], more?.[locale]].filter((words) => words && words !== t('page.none'))
  return said.length === 0 ? null : t('source', { words: said.join('; ') })
}
