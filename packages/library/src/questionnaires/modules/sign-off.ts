import type { SignOffTexts } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { text } from '../build.ts'

/** Granskning och intygande (M6): the two alternatives of the agreement's Bilaga, and the signatory's statement. */
export const signOff: SignOffTexts = {
  certification: {
    correct: text('Jag intygar att den ekonomiska redovisningen är korrekt.', 'I certify that the financial report is correct.'),
    notCorrect: text(
      'Jag bedömer inte att den ekonomiska redovisningen är korrekt. Avvikelser och åtgärder framgår nedan.',
      'I do not consider the financial report to be correct. Deviations and measures are stated below.',
    ),
  },
  signature: {
    statement: text(
      'Jag intygar att lämnade uppgifter är riktiga och att jag är behörig att lämna redovisningen för bidragsmottagaren.',
      'I certify that the information given is correct and that I am authorised to submit the report for the recipient.',
    ),
    grounds: [
      { key: 'firmatecknare', label: text('Firmatecknare', 'Authorised signatory of the organisation') },
      { key: 'delegation', label: text('Delegation', 'Delegation') },
      { key: 'fullmakt', label: text('Fullmakt', 'Power of attorney') },
      { key: 'namndbeslut', label: text('Beslut i nämnd', 'Decision by the committee') },
    ],
  },
}
