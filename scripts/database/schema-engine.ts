import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import * as z from 'zod'
import { MendedAdapterFactory } from './migration-adapter'

const ready = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') })

/** The engine sets itself a limit of ten seconds and forgets it when done: a process must not live on for that alone. */
const forgettable = Object.fromEntries(
  Object.keys(bindings)
    .filter((name) => name.startsWith('__wbg_setTimeout'))
    .map((name) => [name, (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref()]),
)

/** Node cannot import the engine's `.wasm` by itself, so its two halves are introduced to each other by hand. */
async function instantiate() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const code = await WebAssembly.compile(await readFile(join(folder, 'schema_engine_bg.wasm')))
  const imports = { './schema_engine_bg.js': { ...bindings, ...forgettable } }
  const { exports } = await WebAssembly.instantiate(code, imports)
  bindings.__wbg_set_wasm(exports)
  ready.parse(exports).__wbindgen_start()
}

let loaded: Promise<void> | undefined

/**
 * Prisma's own migration engine, as WebAssembly, for one piece of work: nothing is downloaded, and what it writes into
 * the database is what `prisma migrate` writes.
 * @param datamodels the schema's files as path and content, where the work compares against them
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  datamodels: [string, string][] | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= instantiate())
  // The engine leaves its connections open, so they come from a pool that can be closed after it.
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapter = bindMigrationAwareSqlAdapterFactory(new MendedAdapterFactory(pool))
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}
