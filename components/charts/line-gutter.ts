/** Room for the numbers of an axis, in rem. */
export const gutterOf = (texts: readonly string[]) =>
  Math.max(0, ...texts.map((text) => text.length)) * 0.52 + 0.7
