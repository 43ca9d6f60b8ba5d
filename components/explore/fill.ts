/** A sentence with its open places filled: `fill('{year} = 100', { year: '2014' })`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
