import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ProfileSection } from './profile-sections'

type Props = {
  section: ProfileSection
  /** Nothing is known: the section stays, in one line that says so. */
  empty?: boolean
  /** What no source gives even where there is something to show. */
  lacks?: readonly string[]
  note?: string | undefined
  children: ReactNode
}

/** A part of a profile with one idea; what nobody has reported takes a line and no more. */
export function ProfilePart({ section, empty = false, lacks = [], note, children }: Props) {
  const t = useTranslations('zone')
  const title = `${section}-title`
  if (empty && section !== 'record' && section !== 'brief')
    return (
      <section id={section} aria-labelledby={title} className="no">
        <h2 id={title}>{t(`sections.${section}`)}</h2>
        <p>{t(`nothing.${section}`)}</p>
      </section>
    )
  return (
    <section id={section} aria-labelledby={title}>
      <h2 id={title}>{t(`sections.${section}`)}</h2>
      {note !== undefined && <p className="as">{note}</p>}
      {children}
      {lacks.map((words) => (
        <p key={words} className="la">
          {words}
        </p>
      ))}
    </section>
  )
}
