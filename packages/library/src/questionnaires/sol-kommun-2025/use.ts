import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { choice, text } from '../build.ts'
import { interventionQuestions } from './interventions.ts'
import { reformQuestions } from './reform.ts'
import { staffQuestions } from './staff.ts'

/** What the grant may be used for, by the instructions' own list, and the amount spent on each (A1, A2). */
export const PURPOSES = [
  choice(
    'bemanning',
    'Egen personal som arbetar med införandet av socialtjänstlagen',
    'Own staff working with the introduction of the Social Services Act',
  ),
  choice('upphandlad_tjanst', 'Upphandlad tjänst för införandet', 'Procured service for the introduction'),
  choice('kompetensutveckling', 'Kompetensutveckling', 'Skills development'),
  choice('kommunikation', 'Kommunikationsinsatser', 'Communication'),
  choice('samverkan_rss', 'Samverkan och stödinsatser med RSS', 'Cooperation with and support from the regional support structure'),
  choice('samverkan_kommuner', 'Samverkan med andra kommuner', 'Cooperation with other municipalities'),
  { ...choice('annat', 'Annat, ange vad', 'Other, please specify'), other: true },
] as const

const purposes: Question = {
  kind: 'choices',
  key: 'andamal',
  label: text('Vad har ni använt bidraget till?', 'What have you used the grant for?'),
  help: text(
    'Välj allt som stämmer. Längre fram fördelar ni kostnaderna på det ni väljer här.',
    'Choose all that apply. Later you spread the costs over what you choose here.',
  ),
  required: true,
  choices: PURPOSES,
  tags: ['A1'],
}

/** Användning (A). */
export const useSection: Section = {
  key: 'anvandning',
  title: text('Användning', 'Use of the grant'),
  questions: [purposes, ...staffQuestions, ...reformQuestions, ...interventionQuestions],
}
