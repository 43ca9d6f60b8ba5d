/** A number that an address asks for, such as a row to go on after; null when it asks for none. */
export const numberAsked = (asked: string | string[] | undefined) =>
  typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? Number(asked) : null

/** An id in an address; 0, which no row has, when it is none. */
export const idIn = (part: string | string[] | undefined) => numberAsked(part) ?? 0
