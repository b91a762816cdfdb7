import * as z from 'zod'

/** The window that asks, and the place in it: the section, and the path of the answer that is being given. */
export const Window = z.object({
  client: z.uuid(),
  section: z.string().max(100).nullable(),
  path: z.string().max(300).nullable(),
})

export type Window = z.infer<typeof Window>

/** Somebody who has the report open in another window. */
export interface OtherPerson {
  readonly client: string
  readonly person: string
  readonly name: string
  readonly section: string | null
  readonly path: string | null
}
