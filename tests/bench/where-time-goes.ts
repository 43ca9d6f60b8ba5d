import pg from 'pg'

/** What a statement is called in the account: its verb and its table. */
const nameOf = (statement: string) => {
  const [, verb = 'other', table = ''] =
    /^\s*(?:WITH.*?\)\s*)?(INSERT|UPDATE|SELECT|DELETE|COMMIT|BEGIN).*?"(\w+)"/is.exec(
      statement.replace('"public".', ''),
    ) ?? []
  return `${verb} ${table}`.trim()
}

let account = new Map<string, number>()

/** Begins an account of where time goes. */
export const startClock = () => void (account = new Map())

/** Milliseconds by statement, the longest first, and what was not spent in the database. */
export function spent(lasted: number): [what: string, ms: number][] {
  const inDatabase = [...account.values()].reduce((sum, ms) => sum + ms, 0)
  return [...account, ['the portal itself', lasted - inDatabase] as [string, number]].toSorted(
    ([, a], [, b]) => b - a,
  )
}

// Prisma sends its statements through this; nothing of the portal has to know that it is measured.
const send = pg.Client.prototype.query
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const begun = performance.now()
  const [statement] = given
  const text =
    typeof statement === 'string' ? statement : String((statement as { text?: string } | undefined)?.text)
  const sent: unknown = Reflect.apply(send, this, given)
  if (sent instanceof Promise)
    void sent.then(
      () => account.set(nameOf(text), (account.get(nameOf(text)) ?? 0) + performance.now() - begun),
      () => undefined,
    )
  return sent
} as typeof send
