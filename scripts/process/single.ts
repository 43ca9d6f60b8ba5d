import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeLeaving } from './lifetime'

/** A local socket named for a folder. The system frees it when its process dies, however it dies. */
function socketFor(folder: string): string {
  const name = `zonebook-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`
  if (platform() === 'linux') return `\0${name}`
  return platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

const askHolder = (socket: string) =>
  new Promise<string | null>((resolve) => {
    let answer = ''
    const call = connect(socket)
    call.setTimeout(2000, () => call.destroy())
    call.on('data', (chunk) => (answer += String(chunk)))
    call.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? null : 'unknown'),
    )
    call.on('close', () => resolve(answer || 'unknown'))
  })

const listen = (socket: string) =>
  new Promise<boolean>((resolve, reject) => {
    const holder = createServer((caller) => {
      caller.on('error', () => undefined)
      caller.end(String(process.pid))
    })
    holder.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    holder.listen(socket, () => {
      holder.unref()
      beforeLeaving(() => holder.close())
      resolve(true)
    })
  })

/**
 * Makes this process the only one that works on a folder, until it ends.
 * @returns null when it is, otherwise the process id of the one that does already
 */
export async function claimFolder(folder: string): Promise<string | null> {
  mkdirSync(folder, { recursive: true })
  const socket = socketFor(folder)
  if (await listen(socket)) return null
  const holder = await askHolder(socket)
  if (holder !== null) return holder
  // Only where sockets are files can one outlive its process.
  if (!socket.startsWith('\0')) rmSync(socket, { force: true })
  return (await listen(socket)) ? null : 'unknown'
}
