import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula, text } from '../build.ts'
import { PURPOSES } from './use.ts'

const amountKey = (purpose: string) => `kostnad_${purpose}`
const allAmounts = PURPOSES.map(({ key }) => amountKey(key))

/** The costs spread over what the grant was used for: one amount for each purpose chosen, adding up to the costs (A2). */
export const spreadQuestions: readonly Question[] = [
  {
    kind: 'information',
    key: 'fordelning_information',
    label: text('Fördela kostnaderna på det ni har använt bidraget till', 'Spread the costs over what you have used the grant for'),
    help: text('Beloppen ska tillsammans bli lika mycket som summan av kostnaderna.', 'Together the amounts must equal the total costs.'),
    tags: ['A2'],
  },
  ...PURPOSES.map(({ key, label }): Question => ({
    kind: 'amount',
    key: amountKey(key),
    label: key === 'annat' ? text('Annat', 'Other') : label,
    required: true,
    relevance: formula(`INNEHÅLLER(andamal; "${key}")`),
    tags: ['A2'],
  })),
  {
    kind: 'calculated',
    key: 'fordelat_belopp',
    label: text('Fördelat', 'Spread'),
    formula: formula(`SUMMA(${allAmounts.join('; ')})`),
    shownAs: 'amount',
    checks: [
      {
        key: 'lika_med_kostnaderna',
        severity: 'error',
        // Added up, not SUMMA: as long as an amount is unanswered there is nothing to object to yet.
        assert: formula(`${allAmounts.join(' + ')} = summa_kostnader`),
        message: text('Fördelningen ska bli lika mycket som summan av kostnaderna.', 'What you spread must equal the total costs.'),
      },
    ],
    tags: ['A2'],
  },
]
