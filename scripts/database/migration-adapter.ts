import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlQuery } from '@prisma/driver-adapter-utils'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Answer = { fields: { dataTypeID: number }[] }

/** PostgreSQL's internal one-byte type, in which its catalogue keeps letters, and its ordinary text. */
const INTERNAL_CHAR = 18
const TEXT = 25

/**
 * Mends two things in the adapter that only migrations meet. It cuts a script at every semicolon, in comments and
 * function bodies too; sent whole, a migration is what it is under `prisma migrate deploy`: one script in one
 * transaction. And it does not know the type in which the catalogue keeps letters, so no schema could be read back.
 */
function mended(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error: unknown) => adapter['onError'](error))
  }
  const letters = new WeakMap<SqlQuery, Set<number>>()
  const perform: (query: SqlQuery) => Promise<Answer> = adapter['performIO'].bind(adapter)
  adapter['performIO'] = async (query: SqlQuery) => {
    const answer = await perform(query)
    const found = answer.fields.flatMap((field, at) => (field.dataTypeID === INTERNAL_CHAR ? [at] : []))
    letters.set(query, new Set(found))
    for (const field of answer.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT
    return answer
  }
  const ask = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await ask(query)
    const isLetter = (at: number) => letters.get(query)?.has(at)
    const columnTypes = result.columnTypes.map((type, at) => (isLetter(at) ? ColumnTypeEnum.Character : type))
    return { ...result, columnTypes }
  }
  return adapter
}

/** Connects the schema engine to a database. */
export class MendedAdapterFactory extends PrismaPg {
  override connect = async () => mended(await super.connect())
  /** Migrations are replayed on the very database it is given: an empty one, made for that. */
  override connectToShadowDb = () => this.connect()
}
