type Update = { release: number; changes: number; left: readonly { en: string }[] }

/** What an update of the bundled facts came to, for the console: what people changed meanwhile is named. */
export function tellUpdate({ release, changes, left }: Update): string {
  const published = `${changes} entries on the law are release ${release}`
  if (left.length === 0) return published
  return `${published}; left as people changed them here: ${left.map(({ en }) => en).join('; ')}`
}
