import { readImport } from '@/lib/imports/jobs'

/** Reads one import in a process of its own, as the worker does, so that a drill can kill it. */
async function main(id: number) {
  await readImport(id)
  process.stdout.write(
    `${JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
  )
  process.exit(0)
}

process.stdout.write('begun\n')
void main(Number(process.argv[2]))
