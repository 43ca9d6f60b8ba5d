type Nested = { [name: string]: string | Nested }

/** The fields of a form as text, without what the framework adds. Later values of one name win. */
export function typedValues(form: FormData) {
  const values: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value
  return values
}

/** `{ 'note.en': 'x' }` as `{ note: { en: 'x' } }`: a dot in a field's name says that it is part of something. */
export function nested(values: Record<string, string>): Nested {
  const root: Nested = {}
  for (const [name, value] of Object.entries(values)) {
    const path = name.split('.')
    const last = path.pop() ?? name
    let at = root
    for (const part of path) {
      const inner = at[part]
      at = typeof inner === 'object' ? inner : (at[part] = {})
    }
    at[last] = value
  }
  return root
}
