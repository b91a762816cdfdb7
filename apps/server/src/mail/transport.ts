import { createTransport, type Transporter } from 'nodemailer'

export type MailTransport = Pick<Transporter, 'sendMail' | 'close' | 'verify'>

/** A pool of connections to the mail server. */
export function openTransport(smtpUrl: string): MailTransport {
  return createTransport({ url: smtpUrl, pool: true, maxConnections: 4, maxMessages: Infinity } as Parameters<typeof createTransport>[0])
}
