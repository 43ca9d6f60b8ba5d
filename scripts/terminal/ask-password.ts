import { text } from 'node:stream/consumers'
import { leave } from '../process/lifetime'
import { Refusal } from './refusal'

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const ERASE = ['\u007f', '\b']

/** Reads a line from the terminal without showing it. */
function readUnseen(prompt: string): Promise<string> {
  const { stdin } = process
  process.stdout.write(prompt)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed = ''
    const done = () => {
      stdin.setRawMode(false)
      stdin.pause()
      stdin.off('data', hear)
      process.stdout.write('\n')
    }
    const hear = (chunk: string) => {
      for (const key of chunk) {
        if (key === CTRL_C || key === CTRL_D) {
          done()
          return void leave(130)
        }
        if (key === '\r' || key === '\n') {
          done()
          return resolve(typed)
        }
        typed = ERASE.includes(key) ? [...typed].slice(0, -1).join('') : typed + key
      }
    }
    stdin.on('data', hear)
  })
}

/**
 * A new password: typed twice without being shown, or the first line of standard input when that is no terminal.
 * @throws Refusal when the two differ
 */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
  const password = await readUnseen('Password: ')
  if ((await readUnseen('The same again: ')) === password) return password
  throw new Refusal('The two passwords differ. Nothing was changed.')
}
