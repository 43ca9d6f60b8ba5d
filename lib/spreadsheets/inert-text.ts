// What a spreadsheet program takes for a formula, also in the wide letters of East Asia. Marks before it count too,
// so that what was made inert is told from what had a mark of its own.
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/
const INERT = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet program runs: one that could be a formula gets an apostrophe before it. */
export const inert = (text: string) => (RUNS.test(text) ? `'${text}` : text)

/** The text as it was before it was made inert. */
export const asWritten = (text: string) => (INERT.test(text) ? text.slice(1) : text)
