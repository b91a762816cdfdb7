import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { choice, text } from '../build.ts'

/** Resultat och lärande (M4). */
export const resultSection: Section = {
  key: 'resultat',
  title: text('Resultat och lärande', 'Results and learning'),
  introduction: text('Skriv inte uppgifter om enskilda personer.', 'Do not write anything about individuals.'),
  questions: [
    {
      kind: 'choice',
      key: 'maluppfyllelse',
      label: text('I vilken grad har bidraget lett till det ni avsåg?', 'To what degree has the grant led to what you intended?'),
      required: true,
      choices: [
        choice('inte_alls', 'Inte alls', 'Not at all'),
        choice('lag', 'I låg grad', 'To a low degree'),
        choice('viss', 'I viss grad', 'To some degree'),
        choice('hog', 'I hög grad', 'To a high degree'),
        choice('mycket_hog', 'I mycket hög grad', 'To a very high degree'),
        choice('for_tidigt', 'För tidigt att bedöma', 'Too early to say'),
      ],
      tags: ['M4.1'],
    },
    {
      kind: 'text',
      key: 'viktigaste_resultat',
      label: text('Vilka är de viktigaste resultaten?', 'What are the most important results?'),
      help: text('Vad har förändrats, för vem, och hur vet ni det?', 'What has changed, for whom, and how do you know?'),
      multiline: true,
      maxLength: 3000,
      required: true,
      tags: ['M4.2'],
    },
    {
      kind: 'choices',
      key: 'uppfoljning',
      label: text('Hur följer ni upp?', 'How do you follow up?'),
      choices: [
        choice('egen_statistik', 'Egen statistik', 'Own statistics'),
        choice('nationella_jamforelser', 'Nationella jämförelser, till exempel Kolada', 'National comparisons, for example Kolada'),
        choice('enkat', 'Enkäter eller intervjuer', 'Surveys or interviews'),
        choice('individniva', 'Systematisk uppföljning på individnivå', 'Systematic follow-up of individuals'),
        choice('extern', 'Extern utvärdering', 'External evaluation'),
        { ...choice('ingen', 'Vi följer inte upp', 'We do not follow up'), exclusive: true },
      ],
      tags: ['M4.3'],
    },
    {
      kind: 'choice',
      key: 'utan_bidraget',
      label: text('Hade ni genomfört insatserna utan bidraget?', 'Would you have carried out the activities without the grant?'),
      required: true,
      choices: [
        choice('samma', 'Ja, i samma omfattning', 'Yes, to the same extent'),
        choice('mindre', 'Ja, men mindre eller senare', 'Yes, but less or later'),
        choice('nej', 'Nej', 'No'),
        choice('vet_inte', 'Vet inte', 'Do not know'),
      ],
      tags: ['M4.4'],
    },
    {
      kind: 'choice',
      key: 'fortsattning',
      label: text('Fortsätter insatserna efter bidragsåret?', 'Will the activities continue after the grant year?'),
      required: true,
      choices: [
        choice('ordinarie', 'Ja, inom ordinarie budget', 'Yes, within the regular budget'),
        choice('nytt_bidrag', 'Ja, med nytt statsbidrag', 'Yes, with a new grant'),
        choice('delvis', 'Delvis', 'Partly'),
        choice('nej', 'Nej', 'No'),
        choice('ej_beslutat', 'Inte beslutat', 'Not decided'),
      ],
      tags: ['M4.5'],
    },
    {
      kind: 'text',
      key: 'hinder_och_stod',
      label: text('Vilka hinder har ni mött, och vilket stöd behöver ni?', 'What obstacles have you met, and what support do you need?'),
      help: text(
        'Stöd från Socialstyrelsen, RSS, SKR eller andra.',
        'Support from the National Board, the regional support structure, SALAR or others.',
      ),
      multiline: true,
      maxLength: 2000,
      tags: ['M4.6'],
    },
    {
      kind: 'text',
      key: 'synpunkter',
      label: text(
        'Har ni synpunkter på bidraget, anvisningarna eller frågorna?',
        'Do you have comments on the grant, the instructions or the questions?',
      ),
      multiline: true,
      maxLength: 1000,
      tags: ['M4.7'],
    },
  ],
}
