import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** A questionnaire with one of each thing that reporting a grant is made of, short enough to be answered by hand in a test. */
export const GRANT_QUESTIONNAIRE: Questionnaire = {
  schemaVersion: 1,
  key: 'provbidrag',
  title: { sv: 'Återrapportering av provbidraget' },
  introduction: { sv: 'Berätta hur pengarna har använts.' },
  sections: [
    {
      key: 'uppgifter',
      title: { sv: 'Uppgifter' },
      questions: [
        { key: 'diarienummer', kind: 'text', label: { sv: 'Ert diarienummer' }, required: true, role: 'recipient.diarienummer' },
        {
          key: 'mottaget',
          kind: 'amount',
          label: { sv: 'Mottaget belopp' },
          prefill: { from: 'utbetalning.belopp', locked: true },
          role: 'economy.received',
        },
      ],
    },
    {
      key: 'ekonomi',
      title: { sv: 'Ekonomi' },
      questions: [
        {
          key: 'kostnader',
          kind: 'table',
          label: { sv: 'Kostnader' },
          rows: {
            fixed: [
              { key: 'lon', label: { sv: 'Löner' } },
              { key: 'konsulter', label: { sv: 'Konsulter' } },
            ],
          },
          columns: [{ key: 'belopp', kind: 'amount', label: { sv: 'Belopp' }, required: true, role: 'economy.costs' }],
          totals: ['belopp'],
        },
        {
          key: 'kvar',
          kind: 'calculated',
          label: { sv: 'Inte använt' },
          shownAs: 'amount',
          formula: { call: '-', args: [{ ref: 'mottaget' }, { call: 'sum', args: [{ ref: 'kostnader.belopp' }] }] },
          role: 'economy.unused',
        },
        {
          key: 'fakturareferens',
          kind: 'text',
          label: { sv: 'Fakturareferens' },
          required: true,
          relevance: { call: '>', args: [{ ref: 'kvar' }, { ref: 'bidrag.fakturagrans' }] },
          role: 'economy.invoiceReference',
        },
      ],
    },
    {
      key: 'insatser',
      title: { sv: 'Insatser' },
      questions: [
        {
          key: 'insatser',
          kind: 'table',
          label: { sv: 'Insatser' },
          rows: { added: { name: { sv: 'insats' } } },
          columns: [{ key: 'namn', kind: 'text', label: { sv: 'Namn' }, required: true, role: 'intervention.name' }],
        },
        {
          key: 'perspektiv',
          kind: 'choices',
          label: { sv: 'Perspektiv' },
          choices: [
            { key: 'barn', label: { sv: 'Barn' } },
            { key: 'jamstalldhet', label: { sv: 'Jämställdhet' } },
          ],
        },
        { key: 'underlag', kind: 'file', label: { sv: 'Underlag' }, types: ['pdf', 'csv'], maxBytes: 100_000 },
      ],
    },
  ],
  signOff: {
    certification: { correct: { sv: 'Redovisningen är riktig.' }, notCorrect: { sv: 'Redovisningen är inte riktig.' } },
    signature: {
      statement: { sv: 'Vi lämnar in återrapporteringen.' },
      grounds: [
        { key: 'delegation', label: { sv: 'Delegation' } },
        { key: 'beslut', label: { sv: 'Beslut' } },
      ],
    },
  },
}
