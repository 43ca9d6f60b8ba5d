import type { Version } from '@/lib/changes/stored'
import { merged } from '@/lib/changes/merged'
import type { ChangeKind, ContentOf } from '@/lib/changes/change'
import type { Fields } from '@/lib/changes/form-fields'
import type { Heard } from './staff-form'
import type { Overtaken } from './stale-notice'

type Told<Kind extends ChangeKind> = { theirs: Version<Kind> | null }

type OnTop = { values: Fields; told: Overtaken | null }

type Editing<Kind extends ChangeKind> = {
  heard: Heard<Told<Kind>>
  /** What the version said that the form was filled from. */
  original: Fields
  /** Set when that version was superseded before the form was opened. */
  stale: Told<Kind> | null
  fieldsOf: (content: ContentOf<Kind>) => Fields
}

/**
 * What a form shows and sends: what was typed; or, once somebody else published first, that on top of theirs. `told` is
 * what to tell about it, and null while there is nothing of the editor's own to lose.
 */
export function onTop<Kind extends ChangeKind>({ heard, original, stale, fieldsOf }: Editing<Kind>): OnTop {
  const { state, values: typed } = heard
  const news =
    state.problem === 'stale' ? (state.detail ?? { theirs: null }) : state.attempt === 0 ? stale : null
  if (!news) return { values: typed, told: null }
  if (!news.theirs) return { values: typed, told: { theirs: null } }

  const { id, release, content } = news.theirs
  const fields = fieldsOf(content)
  const touched = Object.keys(original).some(
    (name) => typed[name] !== undefined && typed[name] !== original[name],
  )
  return {
    values: { ...merged(original, typed, fields), base: String(id) },
    told: touched || state.attempt > 0 ? { theirs: { release, fields } } : null,
  }
}
