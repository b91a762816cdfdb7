import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { text } from '../build.ts'
import { controlQuestions } from './control.ts'
import { costQuestions } from './costs.ts'
import { receivedQuestions } from './received.ts'
import { unusedQuestions } from './unused.ts'

/** Ekonomisk redovisning (M2). The questions that spread the costs over what the grant was used for differ by form and stand after the sum. */
export function economySection(year: number, spread: readonly Question[]): Section {
  return {
    key: 'ekonomi',
    title: text('Ekonomisk redovisning', 'Financial report'),
    introduction: text(
      `Ange belopp i hela kronor utan mervärdesskatt som ni får avdrag eller ersättning för. Ta bara med kostnader för ${year}.`,
      `Give amounts in whole kronor, without value added tax that you can deduct or are compensated for. Include only costs for ${year}.`,
    ),
    questions: [...receivedQuestions, ...costQuestions(year), ...spread, ...unusedQuestions(year), ...controlQuestions],
  }
}
