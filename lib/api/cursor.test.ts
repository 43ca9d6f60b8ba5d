import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor'

test('a cursor is read back as it was written', () => {
  const cursor = { release: 12, offset: 200 }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})

test.each(['', 'x', '0.1', '1.-1', '1'].map((text) => [text, Buffer.from(text).toString('base64url')]))(
  '"%s" is no cursor',
  (_text, written) => expect(readCursor(written)).toBeNull(),
)
