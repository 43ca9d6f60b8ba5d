import type { Saved } from '@/lib/cells/grid'
import type { CellsInput } from '@/lib/cells/schema'

/** What came of sending rows. `failed` may pass; what was `refused` would be refused again. */
export type Answer =
  | { is: 'saved'; saved: Saved }
  | { is: 'signed-out' }
  | { is: 'offline' }
  | { is: 'failed'; requestId: string }
  | { is: 'refused'; code: string }

export type Send = (cells: CellsInput['cells'], leaving: boolean) => Promise<Answer>

// What may pass by itself: too many at once, and what is being restarted or stands behind something that is.
const PASSES = [408, 429, 502, 503, 504]

/** Sends rows to the portal. With `leaving` it goes on when the page is closed, if it is short enough for that. */
export const sendCells: Send = async (cells, leaving) => {
  const answer = await fetch('/api/staff/cells', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cells }),
    keepalive: leaving,
  }).catch(() => null)
  if (answer === null) return { is: 'offline' }
  if (answer.ok) return saved(answer)
  if (answer.status === 401) return { is: 'signed-out' }
  const { code, requestId } = await problemOf(answer)
  if (answer.status === 500 || PASSES.includes(answer.status)) return { is: 'failed', requestId }
  return { is: 'refused', code }
}

async function saved(answer: Response): Promise<Answer> {
  // Our own route, of which this type is the promise.
  const body = (await answer.json().catch(() => null)) as Saved | null
  return body === null ? { is: 'offline' } : { is: 'saved', saved: body }
}

async function problemOf(answer: Response) {
  const body: unknown = await answer.json().catch(() => null)
  const said = typeof body === 'object' && body !== null ? { ...body } : {}
  const word = (name: string) => {
    const value: unknown = Reflect.get(said, name)
    return typeof value === 'string' ? value : ''
  }
  return { code: word('code') || 'UNEXPECTED', requestId: word('requestId') }
}
