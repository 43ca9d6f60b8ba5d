import type { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/shared/text'
import type { IncentiveGroup } from './incentive-groups'

type Words = ReturnType<typeof useTranslations<'incentives'>>

/** "Land rent", or "Only in Da Nang". */
export const groupTitle = (group: IncentiveGroup, t: Words, locale: Locale) =>
  group.kind === 'category' ? t(`categories.${group.key}`) : t('only', { place: group.place.name[locale] })
