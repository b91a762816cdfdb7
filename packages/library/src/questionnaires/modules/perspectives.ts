import type { NumberQuestion } from '@aterrapport/domain/questionnaire/kinds/number.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { choice, formula, text } from '../build.ts'

/** A number of people that may be none, but not so few that somebody could be recognised. */
const people = (key: string, sv: string, en: string): NumberQuestion => ({
  kind: 'number',
  key,
  label: text(sv, en),
  least: formula('0'),
  checks: [
    {
      key: 'inte_under_fem',
      severity: 'error',
      assert: formula(`${key} = 0 ELLER ${key} >= 5`),
      message: text(
        'Lämna tomt om gruppen är mindre än fem, så att ingen kan kännas igen.',
        'Leave blank if the group is smaller than five, so that nobody can be recognised.',
      ),
    },
  ],
})

/** Perspektiv (M3): gender equality must be told about; the others may be. */
export const perspectiveSection: Section = {
  key: 'perspektiv',
  title: text('Perspektiv', 'Perspectives'),
  introduction: text('Skriv inte uppgifter om enskilda personer.', 'Do not write anything about individuals.'),
  questions: [
    {
      kind: 'choice',
      key: 'jamstalldhet_grad',
      label: text(
        'I vilken utsträckning har ni beaktat jämställdhetsperspektivet när ni har använt bidraget?',
        'To what extent have you considered gender equality when using the grant?',
      ),
      required: true,
      choices: [
        choice('inte_alls', 'Inte alls', 'Not at all'),
        choice('liten', 'I liten utsträckning', 'To a small extent'),
        choice('viss', 'I viss utsträckning', 'To some extent'),
        choice('stor', 'I stor utsträckning', 'To a large extent'),
        { ...choice('inte_relevant', 'Inte relevant, ange varför', 'Not relevant, please say why'), other: true },
      ],
      role: 'perspective.gender',
      tags: ['M3.1', 'gender'],
    },
    {
      kind: 'text',
      key: 'jamstalldhet_beskrivning',
      label: text('Hur har ni beaktat jämställdhetsperspektivet?', 'How have you considered gender equality?'),
      help: text(
        'Till exempel könsuppdelad statistik, analys av behov, bemötande eller fördelning av insatser.',
        'For example statistics by sex, analysis of needs, how people are met, or how services are distributed.',
      ),
      multiline: true,
      maxLength: 2000,
      required: true,
      role: 'perspective.gender',
      tags: ['M3.2', 'gender'],
    },
    {
      kind: 'yesNo',
      key: 'konsuppdelade_uppgifter',
      label: text(
        'Har ni könsuppdelade uppgifter om dem som insatserna riktats till?',
        'Do you have figures by sex for those the activities were for?',
      ),
      tags: ['M3.3', 'gender'],
    },
    {
      kind: 'table',
      key: 'konsuppdelad_statistik',
      label: text('Antal personer efter kön', 'Number of people by sex'),
      help: text('Redovisa inte grupper som är mindre än fem.', 'Do not report groups smaller than five.'),
      required: true,
      relevance: formula('BESVARAD(konsuppdelade_uppgifter) OCH konsuppdelade_uppgifter'),
      rows: { added: { name: text('insats', 'activity'), least: 1, most: 50 } },
      totals: ['flickor', 'pojkar', 'kvinnor', 'man'],
      columns: [
        { kind: 'text', key: 'insats', label: text('Insats', 'Activity'), maxLength: 200, required: true },
        people('flickor', 'Flickor', 'Girls'),
        people('pojkar', 'Pojkar', 'Boys'),
        people('kvinnor', 'Kvinnor', 'Women'),
        people('man', 'Män', 'Men'),
      ],
      tags: ['M3.3', 'gender'],
    },
    {
      kind: 'text',
      key: 'barnratt_beskrivning',
      label: text('Hur har ni beaktat barnrättsperspektivet?', 'How have you considered the rights of the child?'),
      help: text(
        'Till exempel barnets bästa och barns delaktighet.',
        'For example the best interests of the child and children’s participation.',
      ),
      multiline: true,
      maxLength: 2000,
      role: 'perspective.childRights',
      tags: ['M3.4', 'childRights'],
    },
    {
      kind: 'text',
      key: 'funktionshinder_beskrivning',
      label: text('Hur har ni beaktat funktionshindersperspektivet?', 'How have you considered disability?'),
      help: text('Till exempel tillgänglighet och likvärdighet.', 'For example accessibility and equal standards.'),
      multiline: true,
      maxLength: 2000,
      role: 'perspective.disability',
      tags: ['M3.5', 'disability'],
    },
  ],
}
