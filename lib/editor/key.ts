/** A name as an address can hold it: "Đà Nẵng Software Park" is `da-nang-software-park`. */
const folded = (name: string, joint: '-' | '_') =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .reduce(
      (key, word) => (key.length + word.length < 60 ? `${key}${key === '' ? '' : joint}${word}` : key),
      '',
    )

/** The key that is suggested for something new, from its English name; of a definition, within its metric. */
export function suggestKey(kind: string, name: string, metric = ''): string {
  if (kind === 'metric') return folded(name, '_')
  if (kind === 'definition') return `${metric}.${folded(name, '-')}`
  return folded(name, '-')
}

const SOURCE_NUMBER = /^S(\d{1,6})$/

/** The number after the highest that any source ever had. */
export const nextSource = (ids: readonly string[]) =>
  `S${Math.max(0, ...ids.map((id) => Number(SOURCE_NUMBER.exec(id)?.[1] ?? 0))) + 1}`
