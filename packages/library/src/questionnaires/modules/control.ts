import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula, text } from '../build.ts'

/** What makes the money possible to follow: separate accounting, and no double funding (M2.10, M2.11). */
export const controlQuestions: readonly Question[] = [
  {
    kind: 'yesNo',
    key: 'sarredovisat',
    label: text('Har ni särredovisat bidraget i bokföringen?', 'Have you accounted for the grant separately?'),
    help: text(
      'Med ett eget kostnadsställe eller en egen projekt-, ansvars- eller objektkod.',
      'With a cost centre of its own, or a project, responsibility or object code of its own.',
    ),
    required: true,
    tags: ['M2.10'],
  },
  {
    kind: 'text',
    key: 'sarredovisning_koder',
    label: text('Vilken eller vilka koder?', 'Which code or codes?'),
    maxLength: 200,
    required: true,
    relevance: formula('sarredovisat'),
    tags: ['M2.10'],
  },
  {
    kind: 'text',
    key: 'sarredovisning_uppfoljning',
    label: text('Hur kan kostnaderna följas?', 'How can the costs be followed?'),
    multiline: true,
    maxLength: 500,
    required: true,
    relevance: formula('INTE sarredovisat'),
    tags: ['M2.10'],
  },
  {
    kind: 'yesNo',
    key: 'annat_offentligt_stod',
    label: text('Har någon av åtgärderna fått annat offentligt stöd?', 'Has any of the measures received other public support?'),
    help: text(
      'Till exempel ett annat statsbidrag, EU-medel eller stöd från en annan myndighet.',
      'For example another grant, EU funds or support from another authority.',
    ),
    required: true,
    tags: ['M2.11'],
  },
  {
    kind: 'table',
    key: 'offentligt_stod',
    label: text('Annat offentligt stöd', 'Other public support'),
    required: true,
    relevance: formula('annat_offentligt_stod'),
    rows: { added: { name: text('stöd', 'support'), least: 1, most: 30 } },
    totals: ['belopp'],
    columns: [
      { kind: 'text', key: 'stod', label: text('Vilket stöd?', 'Which support?'), maxLength: 200, required: true },
      { kind: 'text', key: 'givare', label: text('Vem gav det?', 'Who gave it?'), maxLength: 200, required: true },
      { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount'), required: true },
      { kind: 'text', key: 'atgard', label: text('Till vilken åtgärd?', 'For which measure?'), maxLength: 300, required: true },
    ],
    tags: ['M2.11'],
  },
]
