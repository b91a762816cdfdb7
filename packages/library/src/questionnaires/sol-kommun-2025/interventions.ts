import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { choice, formula, text } from '../build.ts'

/** The most important activities, and what is new or on its way out (A9–A12). */
export const interventionQuestions: readonly Question[] = [
  {
    kind: 'table',
    key: 'viktigaste_insatser',
    label: text('Era viktigaste insatser, högst tre', 'Your most important activities, at most three'),
    required: true,
    rows: { added: { name: text('insats', 'activity'), least: 1, most: 3 } },
    totals: ['belopp'],
    columns: [
      { kind: 'text', key: 'benamning', label: text('Benämning', 'Name'), maxLength: 200, required: true, role: 'intervention.name' },
      { kind: 'text', key: 'syfte', label: text('Syfte', 'Purpose'), multiline: true, maxLength: 500, required: true },
      { kind: 'text', key: 'malgrupp', label: text('Målgrupp', 'Target group'), maxLength: 200, required: true },
      {
        kind: 'choice',
        key: 'status',
        label: text('Status', 'Status'),
        required: true,
        choices: [
          choice('planerad', 'Planerad', 'Planned'),
          choice('pagar', 'Pågår', 'In progress'),
          choice('genomford', 'Genomförd', 'Completed'),
          choice('avbruten', 'Avbruten', 'Discontinued'),
        ],
      },
      { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount'), required: true, role: 'intervention.cost' },
      {
        kind: 'text',
        key: 'resultat',
        label: text('Resultat', 'Result'),
        multiline: true,
        maxLength: 1000,
        required: true,
        role: 'intervention.result',
      },
    ],
    checks: [
      {
        key: 'hogst_kostnaderna',
        severity: 'error',
        assert: formula('SUMMA(viktigaste_insatser.belopp) <= summa_kostnader'),
        message: text(
          'Beloppen är mer än alla kostnader i den ekonomiska redovisningen.',
          'The amounts are more than all costs in the financial report.',
        ),
      },
    ],
    tags: ['A9'],
  },
  {
    kind: 'yesNo',
    key: 'nya_insatser',
    label: text(
      'Har ni erbjudit nya insatser utan individuell behovsprövning under 2025?',
      'Have you offered new services without individual needs assessment in 2025?',
    ),
    required: true,
    tags: ['A10'],
  },
  {
    kind: 'text',
    key: 'nya_insatser_beskrivning',
    label: text('Vilka insatser, till vem, och har bidraget finansierat dem?', 'Which services, for whom, and has the grant funded them?'),
    multiline: true,
    maxLength: 1000,
    required: true,
    relevance: formula('nya_insatser'),
    tags: ['A10'],
  },
  {
    kind: 'yesNo',
    key: 'avvecklade_metoder',
    label: text(
      'Har ni börjat avveckla metoder eller arbetssätt som saknar stöd i kunskap?',
      'Have you begun to phase out methods or ways of working that lack support in knowledge?',
    ),
    required: true,
    tags: ['A11'],
  },
  {
    kind: 'text',
    key: 'avvecklade_metoder_beskrivning',
    label: text('Vilka, och hur?', 'Which, and how?'),
    multiline: true,
    maxLength: 1000,
    required: true,
    relevance: formula('avvecklade_metoder'),
    tags: ['A11'],
  },
  {
    kind: 'choice',
    key: 'andel_forebyggande',
    label: text('Ungefär hur stor andel har gått till förebyggande arbete?', 'Roughly what share has gone to preventive work?'),
    required: true,
    choices: [
      choice('andel_0', '0 procent', '0 per cent'),
      choice('andel_1_25', '1–25 procent', '1–25 per cent'),
      choice('andel_26_50', '26–50 procent', '26–50 per cent'),
      choice('andel_51_75', '51–75 procent', '51–75 per cent'),
      choice('andel_76_100', '76–100 procent', '76–100 per cent'),
    ],
    tags: ['A12'],
  },
]
