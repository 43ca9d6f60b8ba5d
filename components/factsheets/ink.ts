import { StyleSheet } from '@react-pdf/renderer'
import { TYPEFACE } from '@/lib/factsheets/typeface'

/** The colours of the portal's pages, on white paper. */
export const INK = {
  ink: '#12202f',
  muted: '#53606c',
  rule: '#d5d0c3',
  accent: '#0b6e5f',
  warn: '#855400',
  bad: '#a52a1f',
} as const

/** The width between the margins of A4, in points. */
export const COLUMN = 511

/** Five sizes, three weights, one accent. */
export const type = StyleSheet.create({
  page: {
    fontFamily: TYPEFACE,
    fontSize: 8,
    lineHeight: 1.4,
    color: INK.ink,
    paddingTop: 52,
    paddingBottom: 56,
    paddingHorizontal: 42,
    fontFeatureSettings: ['tnum', 'lnum'],
  },
  note: { fontSize: 6.6, lineHeight: 1.38, color: INK.muted },
  muted: { color: INK.muted },
  strong: { fontWeight: 600 },
  warn: { color: INK.warn },
  title: { fontSize: 24, lineHeight: 1.18, fontWeight: 600, letterSpacing: -0.3 },
  lead: { fontSize: 11, lineHeight: 1.4, fontWeight: 300 },
  section: { fontSize: 10.5, lineHeight: 1.3, fontWeight: 600 },
  number: { fontSize: 22, lineHeight: 1.15, fontWeight: 300, letterSpacing: -0.3 },
  link: { color: INK.ink, textDecoration: 'none' },
  cite: { fontSize: 6, color: INK.accent, textDecoration: 'none' },
})

/** Two columns side by side. */
export const PAIR = { gap: 19, width: (COLUMN - 19) / 2 } as const

/** A term and, beside it, what is said of it. */
export const TERM = { width: 92, gap: 10 } as const

/** Items two by two, to be read across. */
export const inPairs = <Item>(items: readonly Item[]) =>
  Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => items.slice(row * 2, row * 2 + 2))
