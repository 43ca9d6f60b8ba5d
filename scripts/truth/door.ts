import { Refusal } from '../terminal/refusal'

const PATIENCE = 60_000

export type Answer = { status: number; type: string; body: string }

/** A portal as anyone may ask it, by plain HTTP. */
export type Door = {
  origin: string
  /** What stands at an address of the portal, whatever its status. */
  ask(address: string): Promise<Answer>
  /** Whether something stands there. */
  status(address: string): Promise<number>
  /** What stands there in parts, for what may be too large to hold. */
  stream(address: string): Promise<{ status: number; parts: AsyncIterable<string> }>
}

/** @throws Refusal, when asked, if the portal does not answer at all */
export function doorOf(origin: string): Door {
  const reach = async (address: string, init: RequestInit = {}) => {
    try {
      return await fetch(new URL(address, origin), init)
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Refusal(`No portal answers at ${origin}${address}: ${why}`)
    }
  }
  const soon = () => ({ signal: AbortSignal.timeout(PATIENCE) })
  return {
    origin,
    async ask(address) {
      const answer = await reach(address, soon())
      const type = answer.headers.get('content-type') ?? ''
      return { status: answer.status, type, body: await answer.text() }
    },
    async status(address) {
      const answer = await reach(address, soon())
      await answer.body?.cancel()
      return answer.status
    },
    async stream(address) {
      const answer = await reach(address)
      return { status: answer.status, parts: answer.body?.pipeThrough(new TextDecoderStream()) ?? none() }
    },
  }
}

async function* none(): AsyncIterable<string> {
  // An answer without a body has no parts.
}
