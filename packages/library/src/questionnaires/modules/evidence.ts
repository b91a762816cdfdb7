import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { text } from '../build.ts'

const MOST_BYTES = 20_000_000

/** Underlag (M5). */
export const evidenceSection: Section = {
  key: 'underlag',
  title: text('Underlag', 'Supporting documents'),
  introduction: text(
    'Bifoga inte lönespecifikationer eller uppgifter om enskilda om vi inte har bett om det.',
    'Do not attach pay slips or information about individuals unless we have asked for it.',
  ),
  questions: [
    {
      kind: 'file',
      key: 'huvudboksutdrag',
      label: text('Utdrag ur huvudboken för bidragets kod', 'Extract of the general ledger for the code of the grant'),
      help: text('PDF, Excel, CSV eller SIE 4.', 'PDF, Excel, CSV or SIE 4.'),
      types: ['pdf', 'excel', 'csv', 'sie'],
      most: 5,
      maxBytes: MOST_BYTES,
      mayComeLater: true,
      tags: ['M5'],
    },
    {
      kind: 'file',
      key: 'underlag_insatser',
      label: text('Underlag som visar vad ni har gjort', 'Documents that show what you have done'),
      types: ['pdf', 'image', 'word', 'excel'],
      most: 10,
      maxBytes: MOST_BYTES,
      mayComeLater: true,
      tags: ['M5'],
    },
    {
      kind: 'file',
      key: 'ovriga_underlag',
      label: text('Övrigt', 'Other'),
      types: ['pdf', 'image', 'word', 'excel', 'csv'],
      most: 10,
      maxBytes: MOST_BYTES,
      mayComeLater: true,
      tags: ['M5'],
    },
  ],
}
