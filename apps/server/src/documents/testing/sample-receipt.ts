import type { ReceiptToRender } from '../render-receipt.tsx'
import { SAMPLE_QUESTIONNAIRE } from './sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './sample-submission.ts'

/** The receipt of what Umeå handed in, not sealed. */
export const SAMPLE_RECEIPT: ReceiptToRender = {
  submission: SAMPLE_SUBMISSION,
  questionnaire: SAMPLE_QUESTIONNAIRE,
  publicUrl: 'https://aterrapport.example',
  seal: null,
}
