import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Wrong } from '@/lib/zones/find-address'
import { FACETS } from '@/lib/zones/find-facets'

const NAMES = [...FACETS, 'sort', 'page', 'area'] as const
/** An address can hold any number of them. */
const MOST = 5

/** What an address asked for that nobody can answer, and that it was left out. */
export function WrongQuestions({ wrong }: { wrong: readonly Wrong[] }) {
  const t = useTranslations('find')
  if (wrong.length === 0) return null
  return (
    <div className="mb-6">
      <Notice tone="warn">
        {wrong.slice(0, MOST).map(({ name, value }) => {
          const known = NAMES.find((one) => one === name)
          return (
            <p key={`${name} ${value}`} data-numbers="quoted">
              {t('wrong', { value, facet: known ? t(`facet.${known}`) : name })}
            </p>
          )
        })}
      </Notice>
    </div>
  )
}
