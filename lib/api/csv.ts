// A spreadsheet runs what begins like this as a formula. Plain numbers may begin with a minus, and a dash is a dash.
const FORMULA = /^([=+@\t\r]|-.)/s
const NUMBER = /^-?\d+(\.\d+)?$/

function cell(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets garble Vietnamese.
 * @param rows each as long as the header
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
