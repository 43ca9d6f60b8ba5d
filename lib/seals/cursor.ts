import type { ClientBase } from 'pg'

const AT_ONCE = 1000

let opened = 0

/**
 * The rows of a query, a thousand in memory at a time, each as its columns in order. The client has to be in a
 * transaction, with which the cursor ends.
 */
export async function* rowsOf<Row extends unknown[]>(client: ClientBase, query: string): AsyncGenerator<Row> {
  const cursor = `seals_${++opened}`
  await client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query}`)
  for (;;) {
    const { rows } = await client.query<Row>({ text: `FETCH ${AT_ONCE} FROM ${cursor}`, rowMode: 'array' })
    yield* rows
    if (rows.length < AT_ONCE) break
  }
}
