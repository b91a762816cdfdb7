import * as z from 'zod'
import { givenText } from '../given-text.ts'
import { EmailAddress } from '../links/shapes.ts'

export type FaultInput = z.infer<typeof FaultInput>
export const FaultInput = z.object({ what: givenText(5000).min(1), page: givenText(500), replyTo: EmailAddress.nullable() })
