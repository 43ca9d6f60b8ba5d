import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'

const WORDS = [
  'verified',
  'unverified',
  'confidence',
  'quality',
  'qualifier',
  'status',
  'standing',
  'period',
  'coverage',
  'definition',
] as const

/** The words that stand beside figures, each explained once. */
export function Vocabulary() {
  const t = useTranslations('methodology.words')
  return (
    <DescriptionList items={WORDS.map((word) => ({ key: word, term: t(word), detail: t(`${word}Text`) }))} />
  )
}
