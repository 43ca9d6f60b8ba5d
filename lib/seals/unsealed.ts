/**
 * The tables that no seal covers, and why. A seal is over what was published and cannot change again: what goes on
 * living after its release cannot be in it. What people decided is in the audit trail, which is a chain of its own.
 */
export const UNSEALED: Readonly<Record<string, string>> = {
  _prisma_migrations: 'The software’s own.',
  User: 'People change their names and leave.',
  Appointment: 'Appointments end; each change keeps by which role it was proposed and approved.',
  Cell: 'Typed and not yet proposed.',
  Presence: 'Who is here now.',
  Import: 'A file that was sent in; what it proposed is in changes.',
  ImportRow: 'What a file would do; what it did is in changes.',
  ReviewComment: 'Said among staff before a publication, and after it too.',
  OnePersonRule: 'No row is changed, and the audit trail tells of each.',
  AfterReview: 'Closed after its release; the audit trail tells how. Why it was urgent is in the change set.',
  PreviewLink: 'Leave to read what is not published yet.',
  PreviewVisit: 'Who read what was not published yet.',
  StoredFile: 'Named by the digest of its bytes, which each attachment that shows it carries under its seal.',
  Mail: 'Sent after its release.',
  Reminder: 'Sent on a day, of what was not published.',
  ReleaseCheck: 'What was found after its release.',
  Alarm: 'Raised and closed after its release.',
  ReleaseTouch: 'Which kept pages a release made old; follows from its changes.',
}
