import type { JobContext } from '../jobs/context.ts'
import type { MailContent } from './layout.ts'

/**
 * Every kind of message with what it needs to be written: identifiers and never secrets, since it waits in the queue. A module
 * adds its own line here and its template below.
 */
export interface Templates {
  readonly test: { readonly greeting: string }
}

type Template<Kind extends keyof Templates> = (context: JobContext, given: Templates[Kind]) => Promise<MailContent>

/** The words of each kind of message, made when it is sent. */
export const TEMPLATES: { readonly [Kind in keyof Templates]: Template<Kind> } = {
  test: async (_context, { greeting }) => ({ subject: greeting, paragraphs: [greeting], action: null, sender: greeting }),
}
