import { parseArgs } from 'node:util'
import { ZodError } from 'zod'
import { generateClient } from './database/generate-client'
import { operatorsDatabase } from './database/operators-database'
import { describeDatabase } from './database/reach'
import { askPassword } from './terminal/ask-password'
import { runCommand } from './terminal/command'
import { Refusal } from './terminal/refusal'

const USAGE = 'npm run admin:create -- --email you@example.org --name "Your Name"'

/** Why an input is refused, by the codes of its schema. */
const WORDS: Record<string, string> = {
  email: 'is no e-mail address',
  required: 'is missing',
  password_short: 'is too short; give 12 characters or more',
  too_long: 'is too long',
}

const inWords = (error: ZodError) =>
  error.issues.map(({ path, message }) => `--${path.join('.')} ${WORDS[message] ?? message}`).join('\n')

void runCommand(async () => {
  const { email, name } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' } },
    strict: false,
  }).values
  if (typeof email !== 'string' || typeof name !== 'string') throw new Refusal(`Give both: ${USAGE}`)
  const url = await operatorsDatabase('The embedded database has its demo accounts; this is for a real one.')
  const password = await askPassword()
  await generateClient()
  const { createAdministrator } = await import('../prisma/seed/administrator')
  const made = await createAdministrator({ email, name, password }).catch((error: unknown) => {
    throw error instanceof ZodError ? new Refusal(`Nothing was changed.\n${inWords(error)}`) : error
  })
  if (!made.ok) throw new Refusal(`Somebody has the address ${email} already. Nothing was changed.`)
  process.stdout.write(`${name} <${email}> is now an administrator of the ${describeDatabase(url)}.\n`)
  return 0
})
