import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import type { ProfileSection } from './profile-sections'

type Props = {
  section: ProfileSection
  /** Nothing is known: the section stays, and says so. */
  empty?: boolean
  /** What no source gives even where there is something to show. */
  lacks?: 'capacities'
  note?: 'incentivesNote'
  children: ReactNode
}

export function ProfilePart({ section, empty = false, lacks, note, children }: Props) {
  const t = useTranslations('zone')
  return (
    <Section id={section} title={t(`sections.${section}`)} aside={!empty && note ? t(note) : undefined}>
      {empty ? (
        <p className="text-muted">{t(`nothing.${section}`)}</p>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">{children}</div>
      )}
      {!empty && lacks && <p className="mt-6 text-muted">{t(lacks)}</p>}
    </Section>
  )
}
