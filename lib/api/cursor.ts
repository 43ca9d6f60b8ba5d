/** Where a reader is in a list: in which release, and how many entries were handed out. */
export type Cursor = { release: number; offset: number }

export const writeCursor = ({ release, offset }: Cursor) =>
  Buffer.from(`${release}.${offset}`).toString('base64url')

/** Null for what is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const [, release, offset] =
    /^([1-9]\d{0,8})\.(\d{1,9})$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return release === undefined || offset === undefined
    ? null
    : { release: Number(release), offset: Number(offset) }
}
