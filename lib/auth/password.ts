import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// Argon2id with the parameters that OWASP's password storage cheat sheet recommends first.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string) => hash(password, COST)

// Compared against when there is no such person, so that the answer takes as long either way.
const NOBODY = hash('no one has this password', COST)

/** Whether the password is the person's. `hash` is null for a person who does not exist. */
export async function isPassword(hashed: string | null, password: string) {
  const matches = await verify(hashed ?? (await NOBODY), password)
  return hashed !== null && matches
}
