/** How people and spreadsheets write that there is no value. None of these is ever read as zero. */
const WORDS = new Set([
  'n/a',
  'na',
  'n.a.',
  '#n/a',
  'nil',
  'none',
  'null',
  'not available',
  'not reported',
  'no data',
  'không có',
  'không có số liệu',
  'chưa có',
  'chưa có số liệu',
  'không áp dụng',
  'k/c',
  'x',
])

/** Dashes of any length, dots, question marks: a cell that was filled so that it is not empty. */
const MARKS = /^([-‐‑‒–—―−]+|\.{2,}|…+|\?+|\*+|\/+)$/u

/** Whether a typed value says that there is none. What is empty says nothing. */
export const saysNotAvailable = (typed: string) => {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
  return WORDS.has(text) || MARKS.test(text)
}
