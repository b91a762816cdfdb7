import * as z from 'zod'
import { ReportInput } from '../links/shapes.ts'
import { CASE_PAGES } from './begun.ts'

export type BeginInput = z.infer<typeof BeginInput>
export const BeginInput = ReportInput.extend({ page: z.enum(CASE_PAGES).default('bekrafta') })

/** The e-identification that the authority offers its recipients. */
export interface Offered {
  readonly name: string
}
