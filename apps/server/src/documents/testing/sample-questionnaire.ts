import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** A small questionnaire with every kind of question, for the tests of documents and exports. */
export const SAMPLE_QUESTIONNAIRE: Questionnaire = {
  schemaVersion: 1,
  key: 'forebyggande-socialtjanst-2025',
  title: { sv: 'Återrapportering: en mer förebyggande och kunskapsbaserad socialtjänst' },
  introduction: { sv: 'Så fyller ni i.' },
  sections: [
    {
      key: 'mottagare',
      title: { sv: 'Uppgifter om mottagaren' },
      questions: [
        { key: 'organisation', kind: 'organisation', label: { sv: 'Bidragsmottagare' }, required: true },
        { key: 'diarienummer', kind: 'text', label: { sv: 'Ert diarienummer' }, role: 'recipient.diarienummer' },
        { key: 'kontakt', kind: 'contact', label: { sv: 'Kontaktperson' }, required: true },
        { key: 'redovisad_tid', kind: 'period', label: { sv: 'Tid som redovisningen avser' } },
      ],
    },
    {
      key: 'ekonomi',
      title: { sv: 'Ekonomisk redovisning' },
      questions: [
        {
          key: 'utbetalt',
          kind: 'amount',
          label: { sv: 'Rekvirerat och utbetalt belopp' },
          role: 'economy.received',
          prefill: { from: 'utbetalning.belopp', locked: true },
        },
        {
          key: 'kostnader',
          kind: 'table',
          label: { sv: 'Kostnader per kostnadsslag' },
          role: 'economy.costTable',
          totals: ['belopp'],
          rows: {
            fixed: [
              { key: 'lon', label: { sv: 'Lönekostnader för egen personal, inklusive sociala avgifter och pension' } },
              { key: 'konsulter', label: { sv: 'Köpta tjänster och konsulter' } },
              { key: 'kompetens', label: { sv: 'Kompetensutveckling' } },
              { key: 'resor', label: { sv: 'Resor och logi' } },
              { key: 'ovrigt', label: { sv: 'Övrigt' } },
            ],
          },
          columns: [
            { key: 'belopp', kind: 'amount', label: { sv: 'Belopp' } },
            { key: 'kommentar', kind: 'text', label: { sv: 'Kommentar' }, relevance: { call: 'answered', args: [{ ref: 'belopp' }] } },
          ],
        },
        {
          key: 'summa',
          kind: 'calculated',
          label: { sv: 'Summa kostnader som finansieras med bidraget' },
          role: 'economy.costs',
          shownAs: 'amount',
          formula: { call: 'sum', args: [{ ref: 'kostnader.belopp' }] },
        },
        { key: 'upplupet', kind: 'amount', label: { sv: 'Varav upplupna kostnader' }, role: 'economy.accrued' },
        {
          key: 'ej_anvant',
          kind: 'calculated',
          label: { sv: 'Ej använt belopp' },
          role: 'economy.unused',
          shownAs: 'amount',
          formula: { call: '-', args: [{ ref: 'utbetalt' }, { ref: 'summa' }] },
        },
        { key: 'overhead', kind: 'percent', label: { sv: 'Andel indirekta kostnader' }, decimals: 1 },
        {
          key: 'orsaker',
          kind: 'choices',
          label: { sv: 'Varför har hela bidraget inte använts?' },
          relevance: { call: '>', args: [{ ref: 'ej_anvant' }, { number: '0' }] },
          choices: [
            { key: 'rekrytering', label: { sv: 'Rekryteringssvårigheter' } },
            { key: 'sent_besked', label: { sv: 'Beslut eller besked om bidraget kom sent' } },
            { key: 'annat', label: { sv: 'Annat' }, other: true },
          ],
        },
        { key: 'felanvant', kind: 'yesNo', label: { sv: 'Har någon del använts till annat än ändamålet?' } },
        { key: 'felanvant_belopp', kind: 'amount', label: { sv: 'Hur mycket?' }, role: 'economy.misused', relevance: { ref: 'felanvant' } },
      ],
    },
    {
      key: 'insatser',
      title: { sv: 'Insatser och resultat' },
      questions: [
        { key: 'om_insatser', kind: 'information', label: { sv: 'Om insatser' }, help: { sv: 'Beskriv de tre viktigaste.' } },
        {
          key: 'insatser',
          kind: 'table',
          label: { sv: 'De viktigaste insatserna' },
          rows: { added: { name: { sv: 'insats' }, most: 3 } },
          columns: [
            { key: 'benamning', kind: 'text', label: { sv: 'Benämning' }, role: 'intervention.name' },
            { key: 'malgrupp', kind: 'text', label: { sv: 'Målgrupp' } },
            {
              key: 'status',
              kind: 'choice',
              label: { sv: 'Status' },
              choices: [
                { key: 'pagar', label: { sv: 'Pågår' } },
                { key: 'klar', label: { sv: 'Genomförd' } },
              ],
            },
            { key: 'kostnad', kind: 'amount', label: { sv: 'Kostnad' }, role: 'intervention.cost' },
            { key: 'resultat', kind: 'text', multiline: true, label: { sv: 'Resultat' }, role: 'intervention.result' },
          ],
        },
        {
          key: 'arsarbetskrafter',
          kind: 'number',
          label: { sv: 'Årsarbetskrafter som bidraget har finansierat' },
          decimals: 1,
          unit: { sv: 'årsarbetskrafter' },
        },
        {
          key: 'jamstalldhet',
          kind: 'choice',
          label: { sv: 'I vilken utsträckning har jämställdhetsperspektivet beaktats?' },
          role: 'perspective.gender',
          choices: [
            { key: 'inte', label: { sv: 'Inte alls' } },
            { key: 'viss', label: { sv: 'I viss utsträckning' } },
            { key: 'stor', label: { sv: 'I stor utsträckning' } },
          ],
        },
        {
          key: 'resultat',
          kind: 'text',
          multiline: true,
          maxLength: 3000,
          label: { sv: 'Viktigaste resultaten: vilken förändring, för vem, och hur vet ni det?' },
        },
        { key: 'beslutad', kind: 'date', label: { sv: 'När beslutades planen?' } },
        { key: 'synpunkter', kind: 'text', multiline: true, label: { sv: 'Synpunkter på bidraget, anvisningarna eller frågorna' } },
        { key: 'underlag', kind: 'file', label: { sv: 'Utdrag ur huvudboken' }, types: ['pdf', 'excel'] },
        { key: 'sant', kind: 'declaration', label: { sv: 'Försäkran' }, statement: { sv: 'Uppgifterna kan styrkas på begäran.' } },
      ],
    },
  ],
  signOff: {
    certification: {
      correct: { sv: 'Jag intygar att den ekonomiska redovisningen är korrekt.' },
      notCorrect: { sv: 'Jag bedömer inte att den ekonomiska redovisningen är korrekt.' },
    },
    signature: {
      statement: {
        sv: 'Jag intygar att lämnade uppgifter är riktiga och att jag är behörig att lämna redovisningen för bidragsmottagaren.',
      },
      grounds: [
        { key: 'delegation', label: { sv: 'Delegation' } },
        { key: 'firmatecknare', label: { sv: 'Firmatecknare' } },
      ],
    },
  },
}
