import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { text } from './build.ts'
import { economySection } from './modules/economy.ts'
import { evidenceSection } from './modules/evidence.ts'
import { perspectiveSection } from './modules/perspectives.ts'
import { recipientSection } from './modules/recipient.ts'
import { resultSection } from './modules/results.ts'
import { signOff } from './modules/sign-off.ts'
import { cooperationSection } from './sol-kommun-2025/cooperation.ts'
import { spreadQuestions } from './sol-kommun-2025/spread.ts'
import { useSection } from './sol-kommun-2025/use.ts'

const introduction = text(
  [
    'Ni har fått statsbidrag för att under 2025 ställa om till en mer förebyggande och kunskapsbaserad socialtjänst. Här redovisar ni hur ni har använt pengarna från den 1 januari till den 31 december 2025.',
    'Ha det här till hands: utdrag ur huvudboken för bidragets kod, uppgift om det belopp ni rekvirerade, underlag om insatserna, och vem som granskar ekonomin och vem som är behörig företrädare.',
    'Ni kan vara flera som fyller i samtidigt. Allt sparas medan ni skriver. När ni är klara lämnar ni över till ekonomichefen och sedan till behörig företrädare.',
    'Det ni skickar in blir allmän handling. Skriv inte uppgifter om enskilda personer i fritextfälten.',
  ].join('\n\n'),
  [
    'You have received a grant to make the social services more preventive and knowledge-based in 2025. Here you report how you have used the money from 1 January to 31 December 2025.',
    'Have this at hand: an extract of the general ledger for the code of the grant, the amount you requisitioned, documents about the activities, and who reviews the accounts and who is the authorised signatory.',
    'Several of you can fill in at the same time. Everything is saved as you type. When you are done, you hand over to the finance chief and then to the authorised signatory.',
    'What you hand in becomes an official document. Do not write anything about individuals in the free-text fields.',
  ].join('\n\n'),
)

/** "Statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst 2025", the report of a municipality (domain research §2, form a). */
export const solKommun2025: Questionnaire = {
  schemaVersion: 1,
  key: 'sol-kommun-2025',
  title: text(
    'Återrapportering av statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst 2025',
    'Report on the grant for more preventive and knowledge-based social services 2025',
  ),
  introduction,
  sections: [
    recipientSection,
    useSection,
    economySection(2025, spreadQuestions),
    cooperationSection,
    perspectiveSection,
    resultSection,
    evidenceSection,
  ],
  signOff,
}
