import type { JobName, Jobs } from '../../lib/platform/jobs'

export type Handler<Name extends JobName> = (data: Jobs[Name], signal: AbortSignal) => Promise<unknown>

/**
 * Who does each job. Loaded when the first of its kind comes: a worker is ready sooner, and what only one job needs
 * burdens no other.
 */
export const HANDLERS: { readonly [Name in JobName]: Handler<Name> } = {
  'publish-change-set': async ({ changeSet }) =>
    (await import('../../lib/review/jobs')).publishScheduled(changeSet),
  'check-release': async ({ release }, signal) =>
    (await import('../../lib/releases/jobs')).checkRelease(release, { signal }),
  'read-import': async ({ import: number }, signal) =>
    (await import('../../lib/imports/jobs')).readImport(number, { signal }),
  'send-mail': async ({ mail }) => (await import('../../lib/mail/jobs')).sendMail(mail),
  remind: async ({ day }) => (await import('../../lib/reminders/jobs')).remind(day),
}
