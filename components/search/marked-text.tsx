import type { Piece } from '@/lib/search/snippet'

/** A text with the words that it was found for marked. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))
}
