import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { startTestCluster } from './database/test-cluster'
import { writeMigration } from './database/write-migration'
import { root } from './process/root'
import { runCommand } from './terminal/command'
import { Refusal } from './terminal/refusal'

void runCommand(async () => {
  const { name } = parseArgs({ options: { name: { type: 'string' } }, strict: false }).values
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new Refusal('Name what the migration does: npm run db:migration -- --name add_prices')
  const cluster = await startTestCluster()
  const file = await writeMigration(cluster.url('postgres'), name)
  process.stdout.write(`Wrote ${relative(root, file)}. Read it before you commit it.\n`)
  return 0
})
