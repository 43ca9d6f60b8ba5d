import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { portalLogin } from '../../scripts/database/portal-login'

const server = join(process.cwd(), 'scripts/web/portal-server.ts')

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('The probe has no port')
  return address.port
}

export type Portal = {
  url: string
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/**
 * The built portal, serving a database under the role that it has everywhere. Ready when this resolves.
 * @param environment what else it shall find there
 */
export async function startPortal(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<Portal> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [server, String(port)], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: await portalLogin(databaseUrl),
      ZONEBOOK_URL: url,
      NEXTAUTH_URL: url,
      ZONEBOOK_SECRET: 'a secret for tests alone, long enough to sign with',
      ...environment,
    },
  })
  const ended = once(child, 'exit')
  const portal = {
    url,
    async kill() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
  const until = Date.now() + 60_000
  for (;;) {
    const ready = await fetch(`${url}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return portal
    if (child.exitCode !== null || Date.now() > until) {
      await portal.kill()
      throw new Error('The portal did not become ready')
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
