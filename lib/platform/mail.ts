import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from './env'

/** A mail as it leaves. `messageId` is the same each time that it is sent, so that a second copy can be told. */
export type Outgoing = {
  messageId: string
  to: string
  locale: string
  subject: string
  text: string
  date: Date
}

const SECONDS = 1000
/** A server that says nothing for so long is given up until the next time. All in all less than a job may take. */
const PATIENCE = {
  connectionTimeout: 15 * SECONDS,
  greetingTimeout: 15 * SECONDS,
  socketTimeout: 30 * SECONDS,
} as const

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** A password leaves the machine only under encryption, whatever the server offers. */
const encryption = ({ protocol, username, hostname, searchParams }: URL) =>
  protocol === 'smtp:' && username !== '' && !HERE.test(hostname) && !searchParams.has('requireTLS')
    ? { requireTLS: true }
    : {}

let held: { url: string; transport: Transporter } | undefined

function transportTo(url: string): Transporter {
  if (held?.url !== url) {
    const transport = createTransport({
      url,
      ...encryption(new URL(url)),
      ...PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    held = { url, transport }
  }
  return held.transport
}

/** The server to send mail by; null without one: then mails are kept and read in the outbox. */
export const mailServer = () => env().SMTP_URL ?? null

/** The name after the @ of what the portal sends. */
export const mailHost = () => new URL(env().ZONEBOOK_URL).hostname

/**
 * Hands a mail to the mail server at an address such as SMTP_URL. Resolves when the server has taken it on.
 * @throws what the server said, with `responseCode` from 500 on when it never will
 */
export async function deliver({ to, locale, ...mail }: Outgoing, server: string): Promise<void> {
  await transportTo(server).sendMail({
    ...mail,
    // Not a string, which could name several people.
    to: { name: '', address: to },
    from: env().ZONEBOOK_MAIL_FROM ?? `Zonebook <zonebook@${mailHost()}>`,
    // Vietnamese letters in plain lines of any length, whatever servers on the way do to them.
    textEncoding: 'base64',
    headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
  })
}

// What is wrong with the letter or with whom it is for. A password that is refused, or encryption that fails, is a matter
// of settings, and of no one mail.
const OF_THE_MAIL = ['EENVELOPE', 'EMESSAGE']

/** Whether trying again is of no use: the server refused this very mail for good. */
export const isRefusedForGood = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  OF_THE_MAIL.includes(String(error.code)) &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500
