import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lends a runner a file for its report and answers what it wrote there; null when it wrote none. */
export async function withReport<T>(
  run: (file: string) => Promise<T>,
): Promise<{ result: T; json: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-report-'))
  try {
    const file = join(folder, 'report.json')
    const result = await run(file)
    return { result, json: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
