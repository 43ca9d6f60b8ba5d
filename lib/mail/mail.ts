/** What has become of a mail. `kept` is one that no server was there for. */
export type MailState = 'sent' | 'waiting' | 'kept' | 'retrying' | 'givenUp'

/** A mail as its administrator sees it in the list. */
export type MailRow = {
  id: number
  writtenAt: string
  to: string
  subject: string
  state: MailState
  sentAt: string | null
  attempts: number
}

export type FullMail = MailRow & { text: string; locale: string; failure: string | null }

type Fate = { sentAt: Date | null; givenUpAt: Date | null; attempts: number }

/** @param server whether there is a mail server now */
export function stateOf({ sentAt, givenUpAt, attempts }: Fate, server: boolean): MailState {
  if (sentAt) return 'sent'
  if (givenUpAt) return 'givenUp'
  if (attempts > 0) return 'retrying'
  return server ? 'waiting' : 'kept'
}
