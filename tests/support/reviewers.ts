import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What somebody does at the portal's doors to a change set, having looked at some changes of it. */
export type Deed = {
  what:
    | 'edit'
    | 'remove'
    | 'submit'
    | 'takeBack'
    | 'return'
    | 'comment'
    | 'approve'
    | 'approvePart'
    | 'schedule'
    | 'urgent'
    | 'publishDue'
  who: number
  changeSet: number
  seen: number[]
  /** Of an edit: the version that it was made against (null for what is new), and the words by which it is known again. */
  base: number | null
  token: string
}

export type Outcome = { ok: true } | { ok: false; code: string; error?: string }

const script = join(process.cwd(), 'tests/support/reviewing-process.ts')

/** A process that does one deed after another, as a server of the portal would. */
export class Reviewer {
  private constructor(readonly child: ChildProcess) {}

  static async start(databaseUrl: string): Promise<Reviewer> {
    const child = fork(script, [], {
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        ZONEBOOK_SECRET: 'a secret for drills alone, long enough to sign with',
        LOG_LEVEL: 'silent',
      },
    })
    await once(child, 'message')
    return new Reviewer(child)
  }

  async does(deed: Deed): Promise<Outcome> {
    const answered = once(this.child, 'message')
    this.child.send(deed)
    const [outcome] = (await answered) as [Outcome]
    return outcome
  }

  async end() {
    const ended = once(this.child, 'exit')
    this.child.kill()
    await ended
  }
}
