import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import type { InstrumentRef } from '@/lib/incentives/dto'
import type { Text } from '@/lib/shared/text'

/** "Law 67/2025/QH15, Art. 14": where it stands, as far as that was seen. */
export function Article({ instrument, article }: { instrument: InstrumentRef | null; article: Text | null }) {
  const locale = useLocale()
  const t = useTranslations('estimate.rests')
  if (!instrument) return t('noInstrument')
  return (
    <>
      <InstrumentLink instrument={instrument} />, {article?.[locale] ?? t('noArticle')}
    </>
  )
}
