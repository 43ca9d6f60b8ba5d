import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingOptional, type Lock } from './checks/lock-file'
import { root } from './process/root'
import { runCommand } from './terminal/command'

void runCommand(async () => {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  const missing = missingOptional(lock)
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  const packages = Object.fromEntries(sorted)
  if (Object.keys(missing).length > 0)
    writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  process.stdout.write(`${Object.keys(missing).length} packages added to package-lock.json\n`)
  return 0
})
