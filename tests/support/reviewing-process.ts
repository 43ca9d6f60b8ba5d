import { AppError } from '@/lib/platform/errors'
import type { Deed, Outcome } from './reviewers'

// Runs in a process of its own, as a server of the portal would, and does at its doors what it is told.

const title = { en: 'Statements', vi: 'Thông tin mô tả' }
const FAR = new Date('2100-01-01T00:00:00Z')
const why = { nature: 'revision', reason: { en: 'A newer report', vi: 'Báo cáo mới hơn' } } as const

async function doIt({ what, who, changeSet, seen, ...deed }: Deed) {
  const { actorWithId } = await import('@/lib/auth/actor')
  const { proposeStatement, removeChange } = await import('@/lib/changes/mutations')
  const { publishDue } = await import('@/lib/review/jobs')
  const doors = await import('@/lib/review/mutations')
  const actor = await actorWithId(who)
  if (!actor) throw new Error(`There is no person ${who}`)
  const approve = (more: object) =>
    doors.approveChangeSet(actor, {
      changeSet,
      seen,
      title,
      publicNote: null,
      returned: {},
      at: null,
      ...more,
    })
  switch (what) {
    case 'edit': {
      const { aStatement } = await import('./a-draft')
      const made = { ...aStatement('qtsc', deed.token), ...(deed.base !== null && { base: deed.base, why }) }
      return proposeStatement(actor, made)
    }
    case 'remove':
      return removeChange(actor, { change: seen[0] ?? 0 })
    case 'submit':
      return doors.submitChangeSet(actor, { changeSet, seen, note: null })
    case 'takeBack':
      return doors.takeBackChangeSet(actor, { changeSet })
    case 'return':
      return doors.returnChangeSet(actor, { changeSet, seen, returnReason: 'No source says so' })
    case 'comment':
      return doors.commentOnChange(actor, { changeSet, change: undefined, comment: 'Which page?' })
    case 'approve':
      return approve({})
    case 'approvePart':
      return approve({ returned: { [seen[0] ?? 0]: 'Not this one' } })
    case 'schedule':
      return approve({ at: '2099-12-31T09:00' })
    case 'urgent':
      return approve({ urgentReason: 'It misleads readers' })
    case 'publishDue': {
      const published = await publishDue(changeSet, FAR)
      return published ? { ok: true } : { ok: false, problem: { code: 'nothing_due' } }
    }
  }
}

async function outcomeOf(deed: Deed): Promise<Outcome> {
  try {
    const done = await doIt(deed)
    return done.ok ? { ok: true } : { ok: false, code: (done as { problem: { code: string } }).problem.code }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code }
    const { refusalOf } = await import('@/lib/releases/publication')
    const refusal = refusalOf(error)
    if (refusal) return { ok: false, code: refusal.problem.code }
    return { ok: false, code: 'unexpected', error: String(error) }
  }
}

process.on('message', (deed: Deed) => {
  void outcomeOf(deed).then((outcome) => process.send?.(outcome))
})
process.send?.('ready')
