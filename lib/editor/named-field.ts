/** A field of the editor's forms, by the parts of its name: `event.topics.0.en` is the first topic of an event, in English. */
export type NamedField = { kind: string; path: string; row: number | null; language: 'en' | 'vi' | null }

const KINDS =
  'zone|site|space|statement|organisation|event|incentive|question|legal_instrument|source|metric|definition|network|place'
const NAME = new RegExp(`^(${KINDS})\\.(.+?)(?:\\.(en|vi))?$`)

/** @returns null for fields of other forms, which stand under no kind */
export function namedField(name: string): NamedField | null {
  const [, kind, path, language] = NAME.exec(name) ?? []
  if (kind === undefined || path === undefined) return null
  const steps = path.split('.')
  const row = steps.find((step) => /^\d+$/.test(step))
  return {
    kind,
    path: steps.filter((step) => step !== row).join('_'),
    row: row === undefined ? null : Number(row),
    language: language === 'en' || language === 'vi' ? language : null,
  }
}
