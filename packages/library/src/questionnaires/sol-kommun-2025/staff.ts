import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula, text } from '../build.ts'

const row = (key: string, sv: string, en: string) => ({ key, label: text(sv, en) })

/** Staffing by profession, and training (A3, A4). */
export const staffQuestions: readonly Question[] = [
  {
    kind: 'table',
    key: 'bemanning_yrkesgrupper',
    label: text('Personal som ni har finansierat med bidraget', 'Staff you have funded with the grant'),
    help: text(
      'En årsarbetskraft är en person på heltid ett helt år. Två personer på halvtid är 1,0. Lämna tomt där ni inte har finansierat någon.',
      'One full-time equivalent is one person working full time for a year. Two people working half time are 1.0. Leave blank where you have funded nobody.',
    ),
    required: true,
    relevance: formula('INNEHÅLLER(andamal; "bemanning")'),
    rows: {
      fixed: [
        row('socialsekreterare', 'Socialsekreterare', 'Social workers'),
        row('utvecklingsledare', 'Utvecklingsledare och projektledare', 'Development and project managers'),
        row('chef', 'Chefer', 'Managers'),
        row('analytiker', 'Analytiker och verksamhetscontroller', 'Analysts and controllers'),
        row('kommunikator', 'Kommunikatörer', 'Communications officers'),
        row('it', 'IT och systemförvaltare', 'IT and systems administrators'),
        row('annan', 'Annan yrkesgrupp', 'Other profession'),
      ],
    },
    totals: ['arsarbetskrafter', 'varav_nyanstallda', 'belopp'],
    columns: [
      {
        kind: 'number',
        key: 'arsarbetskrafter',
        label: text('Årsarbetskrafter', 'Full-time equivalents'),
        decimals: 1,
        least: formula('0'),
      },
      {
        kind: 'number',
        key: 'varav_nyanstallda',
        label: text('Varav nyanställda', 'Of which newly employed'),
        decimals: 1,
        least: formula('0'),
        checks: [
          {
            key: 'hogst_alla',
            severity: 'error',
            assert: formula('varav_nyanstallda <= arsarbetskrafter'),
            message: text(
              'De nyanställda kan inte vara fler än årsarbetskrafterna.',
              'The newly employed cannot be more than the full-time equivalents.',
            ),
          },
        ],
      },
      { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount') },
    ],
    checks: [
      {
        key: 'hogst_kostnaderna',
        severity: 'error',
        assert: formula('SUMMA(bemanning_yrkesgrupper.belopp) <= summa_kostnader'),
        message: text(
          'Beloppen är mer än alla kostnader i den ekonomiska redovisningen.',
          'The amounts are more than all costs in the financial report.',
        ),
      },
    ],
    tags: ['A3'],
  },
  {
    kind: 'text',
    key: 'annan_yrkesgrupp',
    label: text('Vilken annan yrkesgrupp?', 'Which other profession?'),
    maxLength: 200,
    required: true,
    relevance: formula('INNEHÅLLER(andamal; "bemanning") OCH BESVARAD(bemanning_yrkesgrupper.annan.arsarbetskrafter)'),
    tags: ['A3'],
  },
  {
    kind: 'table',
    key: 'kompetensinsatser',
    label: text('Kompetensutveckling som ni har finansierat', 'Skills development you have funded'),
    required: true,
    relevance: formula('INNEHÅLLER(andamal; "kompetensutveckling")'),
    rows: { added: { name: text('insats', 'activity'), least: 1, most: 50 } },
    totals: ['deltagare_kvinnor', 'deltagare_man', 'belopp'],
    columns: [
      { kind: 'text', key: 'insats', label: text('Insats', 'Activity'), maxLength: 200, required: true },
      { kind: 'text', key: 'malgrupp', label: text('Målgrupp', 'Target group'), maxLength: 200, required: true },
      {
        kind: 'number',
        key: 'deltagare_kvinnor',
        label: text('Deltagare, kvinnor', 'Participants, women'),
        required: true,
        least: formula('0'),
      },
      { kind: 'number', key: 'deltagare_man', label: text('Deltagare, män', 'Participants, men'), required: true, least: formula('0') },
      {
        kind: 'number',
        key: 'timmar',
        label: text('Timmar per deltagare', 'Hours per participant'),
        decimals: 1,
        required: true,
        least: formula('0'),
      },
      { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount'), required: true },
    ],
    checks: [
      {
        key: 'hogst_kostnaderna',
        severity: 'error',
        assert: formula('SUMMA(kompetensinsatser.belopp) <= summa_kostnader'),
        message: text(
          'Beloppen är mer än alla kostnader i den ekonomiska redovisningen.',
          'The amounts are more than all costs in the financial report.',
        ),
      },
    ],
    tags: ['A4'],
  },
]
