import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'

type Props = {
  /** The list that the thing is in. */
  within: { label: string; href: string }
  /** As it is published. */
  title: ReactNode
  /** Marks of what holds of it. */
  children: ReactNode
}

/** The top of a page about one published thing: where it belongs, what it is called, and what holds of it. */
export function TitledHead({ within, title, children }: Props) {
  const t = useTranslations('shell')
  return (
    <>
      <div className="mb-3">
        <Breadcrumb label={t('breadcrumb')} crumbs={[within]} />
      </div>
      <header className="mb-10">
        <h1 data-numbers="quoted" className="max-w-4xl">
          {title}
        </h1>
        <p className="mt-4 flex flex-wrap gap-1.5">{children}</p>
      </header>
    </>
  )
}
