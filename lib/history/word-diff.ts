import { diffWordsWithSpace } from 'diff'

/** A run of words that stayed, went, or came. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string }

/**
 * Word by word, how one text became another. A Vietnamese syllable is a word; letters that are written in two ways are
 * one letter.
 */
export const wordDiff = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before.normalize('NFC'), after.normalize('NFC')).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
