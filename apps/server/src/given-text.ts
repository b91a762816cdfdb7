import { plainText } from '@aterrapport/domain/form/plain-text.ts'
import * as z from 'zod'

/** A text as it is taken in, wherever somebody gives one: plain, and without the space around it. Its length counts after that. */
export function givenText(longest: number) {
  return z.string().overwrite(plainText).trim().max(longest)
}
