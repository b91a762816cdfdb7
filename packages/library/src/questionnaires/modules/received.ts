import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula, text } from '../build.ts'

/** What came in, and what was passed on (M2.1, M2.2). */
export const receivedQuestions: readonly Question[] = [
  {
    kind: 'amount',
    key: 'utbetalt_belopp',
    label: text('Det här har ni fått', 'This is what you received'),
    help: text('Rekvirerat och utbetalt belopp.', 'The amount requisitioned and paid out.'),
    prefill: { from: 'utbetalning.belopp', locked: true },
    role: 'economy.received',
    tags: ['M2.1'],
  },
  {
    kind: 'date',
    key: 'utbetalningsdatum',
    label: text('Utbetalningsdatum', 'Date of payment'),
    prefill: { from: 'utbetalning.datum', locked: true },
    tags: ['M2.1'],
  },
  {
    kind: 'yesNo',
    key: 'bidrag_fort_vidare',
    label: text(
      'Har ni fört bidraget vidare helt eller delvis till någon annan?',
      'Have you passed the grant on, in whole or in part, to someone else?',
    ),
    help: text(
      'Till exempel till en annan kommun, ett kommunalförbund, en gemensam nämnd eller en privat eller idéburen utförare.',
      'For example to another municipality, a municipal association, a joint committee, or a private or non-profit provider.',
    ),
    required: true,
    tags: ['M2.2'],
  },
  {
    kind: 'table',
    key: 'vidareforda_medel',
    label: text('Medel som ni har fört vidare', 'Money you have passed on'),
    required: true,
    relevance: formula('bidrag_fort_vidare'),
    rows: { added: { name: text('mottagare', 'recipient'), least: 1, most: 50 } },
    totals: ['belopp'],
    columns: [
      { kind: 'text', key: 'namn', label: text('Vem fick medlen?', 'Who received it?'), maxLength: 200, required: true },
      {
        kind: 'text',
        key: 'organisationsnummer',
        label: text('Organisationsnummer', 'Organisation number'),
        required: true,
        pattern: {
          regex: '^(16)?\\d{6}[- ]?\\d{4}$',
          message: text(
            'Skriv organisationsnumret med tio siffror, till exempel 212000-0142.',
            'Write the ten digits, for example 212000-0142.',
          ),
        },
      },
      { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount'), required: true },
      { kind: 'text', key: 'avser', label: text('Vad avser det?', 'What is it for?'), maxLength: 300, required: true },
    ],
    checks: [
      {
        key: 'hogst_utbetalt',
        severity: 'error',
        assert: formula('SUMMA(vidareforda_medel.belopp) <= utbetalt_belopp'),
        message: text(
          'Ni har fört vidare mer än ni har fått. Rätta beloppen.',
          'You have passed on more than you received. Correct the amounts.',
        ),
      },
    ],
    tags: ['M2.2'],
  },
]
