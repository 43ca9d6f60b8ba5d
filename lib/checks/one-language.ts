type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const isText = (value: unknown): value is { en: string; vi: string } =>
  isObject(value) && typeof value['en'] === 'string' && typeof value['vi'] === 'string'

/** White space at the ends, and how a letter with its accent is composed, are nothing that a reader sees. */
const same = (a: string, b: string) => a.trim().normalize() === b.trim().normalize()

/**
 * The fields whose text was changed in one language alone, so that the other may say the old thing still. A field
 * inside another is named with it: `gives.conditions.0`.
 */
export function changedInOneLanguage(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): string[] {
  if (!isObject(before) || !isObject(after)) return []
  if (isText(before) && isText(after))
    return same(before.en, after.en) === same(before.vi, after.vi) ? [] : [path.join('.')]
  const was = new Map(Object.entries(before))
  return Object.entries(after).flatMap(([key, value]) =>
    changedInOneLanguage(was.get(key), value, [...path, key]),
  )
}
