import type { TestApp } from './test-app.ts'

/** The text of the newest message to an address, once all that is queued has been sent; empty when there is none. */
export async function mailedText(app: TestApp, email: string): Promise<string> {
  const { outbox } = app
  await app.runJobs()
  if (outbox.problems.length > 0) throw new Error(outbox.problems.join('\n'))
  const text = outbox.to(email)[0]?.text
  return typeof text === 'string' ? text : ''
}

/** The secret of the link in a message. */
export function secretIn(text: string): string {
  return /#\/oppna\/([\w-]+)/.exec(text)?.[1] ?? ''
}
