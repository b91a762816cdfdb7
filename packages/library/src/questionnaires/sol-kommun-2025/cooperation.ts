import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { choice, formula, text } from '../build.ts'

/** Samverkan (B). */
export const cooperationSection: Section = {
  key: 'samverkan',
  title: text('Samverkan', 'Cooperation'),
  questions: [
    {
      kind: 'choices',
      key: 'samverkan_med',
      label: text('Vilka har ni samverkat med?', 'Whom have you cooperated with?'),
      required: true,
      choices: [
        choice('kommuner', 'Andra kommuner', 'Other municipalities'),
        choice('rss', 'Den regionala samverkans- och stödstrukturen (RSS)', 'The regional support structure'),
        choice('region', 'Regionen', 'The region'),
        choice('skola', 'Skola och förskola', 'Schools and preschools'),
        choice('polis', 'Polisen', 'The police'),
        choice('civilsamhalle', 'Civilsamhället och idéburna organisationer', 'Civil society and non-profit organisations'),
        choice('fou', 'FoU-miljöer och lärosäten', 'Research and development units and universities'),
        { ...choice('ingen', 'Ingen', 'Nobody'), exclusive: true },
      ],
      tags: ['B1'],
    },
    {
      kind: 'table',
      key: 'samverkande_kommuner',
      label: text('Kommuner som ni har samverkat med', 'Municipalities you have cooperated with'),
      required: true,
      relevance: formula('INNEHÅLLER(samverkan_med; "kommuner")'),
      rows: { added: { name: text('kommun', 'municipality'), least: 1, most: 50 } },
      totals: ['belopp'],
      columns: [
        { kind: 'text', key: 'kommun', label: text('Kommun', 'Municipality'), maxLength: 100, required: true },
        {
          kind: 'choice',
          key: 'form',
          label: text('Form', 'Form'),
          required: true,
          choices: [
            choice('avtal', 'Avtalssamverkan', 'Agreement on cooperation'),
            choice('gemensam_namnd', 'Gemensam nämnd', 'Joint committee'),
            choice('projekt', 'Projekt', 'Project'),
          ],
        },
        { kind: 'amount', key: 'belopp', label: text('Ert belopp av bidraget', 'Your amount of the grant'), required: true },
      ],
      tags: ['B2'],
    },
    {
      kind: 'yesNo',
      key: 'utforare_fatt_medel',
      label: text(
        'Har privata eller idéburna utförare fått del av medlen?',
        'Have private or non-profit providers received part of the money?',
      ),
      tags: ['B3'],
    },
    {
      kind: 'amount',
      key: 'utforare_belopp',
      label: text('Hur stort belopp?', 'How much?'),
      required: true,
      relevance: formula('BESVARAD(utforare_fatt_medel) OCH utforare_fatt_medel'),
      most: formula('utbetalt_belopp'),
      tags: ['B3'],
    },
  ],
}
