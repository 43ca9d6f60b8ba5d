/** A name on at most two lines of about `most` characters each, broken between words; what is left over is cut off. */
export function inTwoLines(name: string, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && (open.length + word.length < Math.floor(most) || lines.length === 2))
      lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  const longest = Math.floor(most)
  return lines.map((line) => (line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line))
}
