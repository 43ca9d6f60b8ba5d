import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'

/** In place of what else would change: that finding out takes a while, and the way to it. */
export function ManyChanges({ changeSet, count }: { changeSet: number; count: number }) {
  const t = useTranslations('preview.pages')
  return (
    <div className="my-12 grid gap-4">
      <p className="measure">{t('many', { count })}</p>
      <div>
        <ButtonLink look="plain" href={`/admin/changes/${changeSet}/effects`}>
          {t('manyLink')}
        </ButtonLink>
      </div>
    </div>
  )
}
