import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { COST_TYPES } from '../../ledger/cost-types.ts'
import { formula, text } from '../build.ts'
import { commentOnLargeChange } from '../large-change.ts'

const row = (key: string, costType: keyof typeof COST_TYPES, sv: string, en: string) => ({
  key,
  label: text(sv, en),
  costType: COST_TYPES[costType],
})

/** Costs by kind, their sum, and accruals (M2.3–M2.5). */
export function costQuestions(year: number): readonly Question[] {
  return [
    {
      kind: 'table',
      key: 'kostnader',
      label: text('Kostnader som ni har betalat med bidraget', 'Costs you have paid with the grant'),
      help: text('Lämna tomt där ni inte har haft några kostnader.', 'Leave blank where you had no costs.'),
      required: true,
      role: 'economy.costTable',
      rows: {
        fixed: [
          row(
            'lon',
            'staff',
            'Löner för egen personal, med sociala avgifter och pension',
            'Salaries of own staff, with social charges and pension',
          ),
          row('inhyrd_personal', 'agencyStaff', 'Inhyrd personal', 'Agency staff'),
          row('kopta_tjanster', 'services', 'Köpta tjänster och konsulter', 'Purchased services and consultants'),
          {
            ...row('kompetensutveckling', 'training', 'Kompetensutveckling', 'Skills development'),
            help: text(
              'Kurser, handledning, föreläsare, vikarier under utbildning.',
              'Courses, supervision, lecturers, substitutes during training.',
            ),
          },
          row('resor', 'travel', 'Resor och logi', 'Travel and accommodation'),
          row('kommunikation', 'communication', 'Information och kommunikation', 'Information and communication'),
          row('lokaler', 'premises', 'Lokaler', 'Premises'),
          row('digitala_verktyg', 'equipment', 'Digitala verktyg, licenser och utrustning', 'Digital tools, licences and equipment'),
          row(
            'samverkanspart',
            'partner',
            'Ersättning till RSS eller annan samverkanspart',
            'Payment to a regional support structure or other partner',
          ),
          {
            ...row('overhead', 'overhead', 'Overhead, indirekta kostnader', 'Overheads, indirect costs'),
            help: text('Ange i kommentaren hur ni har fördelat kostnaderna.', 'Say in the comment how the costs were apportioned.'),
          },
          { ...row('ovrigt', 'other', 'Övrigt', 'Other'), help: text('Ange i kommentaren vad det är.', 'Say in the comment what it is.') },
        ],
      },
      totals: ['belopp'],
      columns: [
        { kind: 'amount', key: 'belopp', label: text('Belopp', 'Amount') },
        { kind: 'text', key: 'kommentar', label: text('Kommentar', 'Comment'), maxLength: 500 },
      ],
      checks: [
        {
          key: 'ovrigt_specificeras',
          severity: 'error',
          assert: formula('INTE kostnader.ovrigt.belopp > 0 ELLER BESVARAD(kostnader.ovrigt.kommentar)'),
          message: text('Skriv i kommentaren vad kostnaderna under Övrigt är.', 'Say in the comment what the costs under Other are.'),
        },
        {
          key: 'overhead_fordelningsgrund',
          severity: 'error',
          assert: formula('INTE kostnader.overhead.belopp > 0 ELLER BESVARAD(kostnader.overhead.kommentar)'),
          message: text('Skriv i kommentaren hur ni har fördelat overhead.', 'Say in the comment how the overheads were apportioned.'),
        },
        {
          key: 'overhead_hog',
          severity: 'warning',
          assert: formula('kostnader.overhead.belopp <= SUMMA(kostnader.belopp) * 0,1'),
          message: text(
            'Overhead är mer än 10 procent av kostnaderna. Kontrollera beloppet och förklara varför.',
            'The overheads are more than 10 per cent of the costs. Check the amount and explain why.',
          ),
          comment: true,
        },
      ],
      tags: ['M2.3'],
    },
    {
      kind: 'calculated',
      key: 'summa_kostnader',
      label: text('Summa kostnader', 'Total costs'),
      formula: formula('SUMMA(kostnader.belopp)'),
      shownAs: 'amount',
      role: 'economy.costs',
      checks: [commentOnLargeChange('summa_kostnader')],
      tags: ['M2.4'],
    },
    {
      kind: 'amount',
      key: 'upplupna_kostnader',
      label: text(`Varav kostnader för ${year} som ni betalar ${year + 1}`, `Of which costs for ${year} that you pay in ${year + 1}`),
      help: text(
        `Upplupna kostnader och reserveringar. Det som fakturan avser ska ha hänt under ${year}, och ni ska kunna visa det.`,
        `Accruals and reserves. What the invoice is for must have happened in ${year}, and you must be able to show it.`,
      ),
      role: 'economy.accrued',
      checks: [
        {
          key: 'hogst_kostnaderna',
          severity: 'error',
          assert: formula('upplupna_kostnader <= summa_kostnader'),
          message: text(
            'Beloppet är en del av kostnaderna och kan inte vara större än summan av dem.',
            'The amount is part of the costs and cannot exceed their total.',
          ),
        },
        commentOnLargeChange('upplupna_kostnader'),
      ],
      tags: ['M2.5'],
    },
  ]
}
