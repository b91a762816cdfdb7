import { formula } from '@aterrapport/domain/testing/build.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

const questionnaire: Questionnaire = {
  schemaVersion: 1,
  key: 'prov',
  title: { sv: 'Prov av allt' },
  introduction: { sv: 'Läs det här först.\n\nOch sedan det här.' },
  sections: [
    {
      key: 'om',
      title: { sv: 'Om er' },
      introduction: { sv: 'Allmänna uppgifter.' },
      questions: [
        {
          kind: 'yesNo',
          key: 'kopte',
          label: { sv: 'Köpte ni tjänster?', en: 'Did you buy services?' },
          required: true,
          help: { sv: 'Räkna med moms.' },
        },
        { kind: 'text', key: 'namn', label: { sv: 'Namn' }, prefill: { from: 'mottagare.namn', locked: true } },
      ],
    },
    {
      key: 'allt',
      title: { sv: 'Allt' },
      relevance: formula('kopte'),
      questions: [
        {
          kind: 'choices',
          key: 'vilka',
          label: { sv: 'Vilka?' },
          least: 1,
          most: 2,
          choices: [
            { key: 'klar', label: { sv: 'Genomförd' } },
            { key: 'annat', label: { sv: 'Annat' }, other: true },
            { key: 'inget', label: { sv: 'Inget' }, exclusive: true },
          ],
        },
        {
          kind: 'text',
          key: 'fri',
          label: { sv: 'Beskriv' },
          multiline: true,
          maxLength: 200,
          relevance: formula('kopte OCH BESVARAD(vilka)'),
        },
        {
          kind: 'number',
          key: 'antal',
          label: { sv: 'Antal' },
          unit: { sv: 'personer' },
          least: formula('0'),
          relevance: formula('INNEHÅLLER(vilka; "klar")'),
        },
        {
          kind: 'amount',
          key: 'belopp',
          label: { sv: 'Belopp' },
          checks: [{ key: 'mycket', severity: 'warning', assert: formula('belopp < 1000'), message: { sv: 'Är det så mycket?' } }],
        },
        { kind: 'date', key: 'dag', label: { sv: 'Dag' }, relevance: formula('belopp * 2 > belopp + 1') },
        {
          kind: 'table',
          key: 'kostnader',
          label: { sv: 'Kostnader' },
          columns: [{ kind: 'amount', key: 'kostnad', label: { sv: 'Kostnad' }, required: true }],
          rows: { fixed: [{ key: 'lon', label: { sv: 'Lön' } }] },
          totals: ['kostnad'],
        },
        {
          kind: 'table',
          key: 'insatser',
          label: { sv: 'Insatser' },
          columns: [
            { kind: 'text', key: 'insats', label: { sv: 'Insats' } },
            { kind: 'date', key: 'nar', label: { sv: 'Datum' } },
          ],
          rows: { added: { name: { sv: 'insats' }, least: 1, most: 5 } },
        },
        { kind: 'calculated', key: 'summa', label: { sv: 'Summa' }, formula: formula('SUMMA(kostnader.kostnad)'), shownAs: 'amount' },
        { kind: 'contact', key: 'kontakt', label: { sv: 'Kontakt' } },
        { kind: 'file', key: 'bilaga', label: { sv: 'Bilaga' }, types: ['pdf', 'sie'], most: 2 },
        { kind: 'information', key: 'lite_till', label: { sv: 'Bra att veta' } },
        { kind: 'declaration', key: 'intyg', label: { sv: 'Intyg' }, statement: { sv: 'Uppgifterna stämmer.' } },
      ],
    },
  ],
  signOff: {
    certification: { correct: { sv: 'Det stämmer.' }, notCorrect: { sv: 'Det stämmer inte.' } },
    signature: { statement: { sv: 'Jag intygar.' }, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
  },
}

/** A questionnaire with one of every kind of thing, as a reading copy is made of it. */
export const SAMPLE_COPY = {
  questionnaire,
  authority: 'Socialstyrelsen',
  language: 'sv',
  of: { kind: 'version', number: 2, correction: 0, publishedAt: '2025-11-03T08:00:00.000Z' as Instant },
} as const
