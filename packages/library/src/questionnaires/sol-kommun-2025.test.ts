import { compile } from '@aterrapport/domain/form/compile.ts'
import { CONTEXT, type FormContext } from '@aterrapport/domain/form/context.ts'
import { evaluate } from '@aterrapport/domain/form/evaluate.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import { stopsHandingIn, type Problem } from '@aterrapport/domain/form/problem.ts'
import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { ROLES } from '@aterrapport/domain/questionnaire/roles.ts'
import { describe, expect, test } from 'vitest'
import { solKommun2025 } from './sol-kommun-2025.ts'

const form = compile(solKommun2025)
const questions: readonly Question[] = solKommun2025.sections.flatMap((section) => section.questions)

// Every name with nothing known about it, and then what a municipality of the demo has.
const nothingKnown = Object.fromEntries(Object.keys(CONTEXT).map((name) => [name, null])) as FormContext
const umea: FormContext = {
  ...nothingKnown,
  'mottagare.namn': 'Umeå kommun',
  'mottagare.organisationsnummer': '212000-2627',
  'mottagare.kommunkod': '2480',
  'bidrag.namn': 'Statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst',
  'bidrag.ar': '2025',
  'bidrag.diarienummer': 'DEMO 9.1–0001/2025',
  'bidrag.fakturagrans': '0',
  'utbetalning.belopp': '1000000',
  'utbetalning.datum': '2025-06-02',
}

const contact = (key: string) => ({
  [`${key}.name`]: 'Anna Lind',
  [`${key}.position`]: 'utredare',
  [`${key}.phone`]: '090-16 10 00',
  [`${key}.email`]: 'anna.lind@umea.example',
})

/** Everything that must be answered by a municipality that spent all on staff of its own. */
const complete: Answers = {
  uppgifter_stammer: true,
  ert_diarienummer: 'SN 2026/17',
  ansvarig_namnd: 'Individ- och familjenämnden',
  ...contact('kontaktperson'),
  ...contact('ekonomisk_kontaktperson'),
  andamal: ['bemanning'],
  'bemanning_yrkesgrupper.socialsekreterare.arsarbetskrafter': '1.5',
  'bemanning_yrkesgrupper.socialsekreterare.belopp': '1000000',
  delar_av_socialtjansten: ['ifo_barn'],
  delar_av_lagen: ['tidiga_insatser'],
  behovsanalys: 'nej',
  plan_for_omstallning: 'namnd',
  'viktigaste_insatser.a': '0',
  'viktigaste_insatser.a.benamning': 'Öppen ingång',
  'viktigaste_insatser.a.syfte': 'Stöd utan väntan',
  'viktigaste_insatser.a.malgrupp': 'Föräldrar',
  'viktigaste_insatser.a.status': 'genomford',
  'viktigaste_insatser.a.belopp': '1000000',
  'viktigaste_insatser.a.resultat': 'Fler kom tidigare',
  nya_insatser: false,
  avvecklade_metoder: false,
  andel_forebyggande: 'andel_76_100',
  bidrag_fort_vidare: false,
  'kostnader.lon.belopp': '1000000',
  kostnad_bemanning: '1000000',
  annat_andamal: false,
  sarredovisat: true,
  sarredovisning_koder: 'Projekt 4711',
  annat_offentligt_stod: false,
  samverkan_med: ['ingen'],
  jamstalldhet_grad: 'viss',
  jamstalldhet_beskrivning: 'Vi har följt upp efter kön',
  maluppfyllelse: 'hog',
  viktigaste_resultat: 'Kortare väntan',
  utan_bidraget: 'nej',
  fortsattning: 'ordinarie',
}

const fill = (change: Answers = {}) => evaluate(form, { context: umea, answers: { ...complete, ...change } })
const stopping = (problems: readonly Problem[]) =>
  problems.filter(stopsHandingIn).map(({ path, cause }) => [path, cause.kind === 'check' ? cause.check : cause.kind])
const asked = (path: Path, change: Answers = {}) => open(form, { context: umea, answers: { ...complete, ...change } }).read(path).relevance

test('the questionnaire reads, through JSON, as the questionnaire it is', () => {
  // As it is exported and stored.
  const read = readQuestionnaire(JSON.parse(JSON.stringify(solKommun2025)))
  expect(read).toEqual({ ok: true, value: solKommun2025 })
})

test('every text is in Swedish and in English', () => {
  const untranslated: string[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('sv' in value && !('en' in value && typeof value.en === 'string' && value.en.trim() !== '')) untranslated.push(String(value.sv))
    Object.values(value).forEach(walk)
  }
  walk(solKommun2025)
  expect(untranslated).toEqual([])
})

test('every role has its question', () => {
  const columns = questions.flatMap((question) => (question.kind === 'table' ? question.columns : []))
  const roles = new Set([...questions, ...columns].map(({ role }) => role))
  expect(ROLES.filter((role) => !roles.has(role))).toEqual([])
})

test('every part of the question bank for municipalities is asked', () => {
  const codes = [
    'M1.1',
    'M1.2',
    'M1.3',
    'M1.4',
    'M1.5',
    'M1.6',
    'M1.7',
    ...numbered('M2.', 12),
    ...numbered('M3.', 5),
    ...numbered('M4.', 7),
    'M5',
    ...numbered('A', 12),
    ...numbered('B', 3),
  ]
  const tags = new Set(questions.flatMap((question) => question.tags ?? []))
  expect(codes.filter((code) => !tags.has(code))).toEqual([])
})

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}

describe('a municipality that spent all it received', () => {
  test('can hand in', () => {
    expect(stopping(fill().problems)).toEqual([])
  })

  test('hands in its costs, what was used and nothing left over', () => {
    expect(fill().result).toMatchObject({
      utbetalt_belopp: '1000000',
      summa_kostnader: '1000000',
      anvant_belopp: '1000000',
      ej_anvant_belopp: '0',
      fordelat_belopp: '1000000',
    })
    expect(fill().result).not.toHaveProperty('egen_finansiering')
    expect(fill().result).not.toHaveProperty('fakturareferens')
  })

  test('has what the authority knows filled in, and cannot change it', () => {
    const { result } = fill({ mottagare_namn: 'Någon annan', utbetalt_belopp: '5' })
    expect(result).toMatchObject({
      mottagare_namn: 'Umeå kommun',
      mottagare_organisationsnummer: '212000-2627',
      bidrag_ar: '2025',
      utbetalt_belopp: '1000000',
    })
  })
})

describe('a municipality that spent less than it received', () => {
  const less: Answers = {
    'kostnader.lon.belopp': '900000',
    kostnad_bemanning: '900000',
    'viktigaste_insatser.a.belopp': '900000',
    'bemanning_yrkesgrupper.socialsekreterare.belopp': '900000',
  }

  test('is told what is left, and asked why and where to send the invoice', () => {
    const { result, problems } = fill(less)
    expect(result).toMatchObject({ summa_kostnader: '900000', anvant_belopp: '900000', ej_anvant_belopp: '100000' })
    expect(stopping(problems)).toEqual([
      ['orsaker_ej_anvant', 'required'],
      ['fakturaadress', 'required'],
      ['fakturareferens', 'required'],
    ])
  })

  test('is not asked for an invoice reference below the limit of a grant that has one', () => {
    const problems = evaluate(form, { context: { ...umea, 'bidrag.fakturagrans': '100000' }, answers: { ...complete, ...less } }).problems
    expect(stopping(problems)).toEqual([['orsaker_ej_anvant', 'required']])
  })

  test('says what “annat” is when that is why', () => {
    expect(stopping(fill({ ...less, orsaker_ej_anvant: ['annat'], fakturaadress: 'Box 1', fakturareferens: 'A' }).problems)).toEqual([
      ['orsaker_ej_anvant:other', 'required'],
    ])
  })
})

test('an amount for a purpose that is no longer chosen is kept in the draft and is no part of the report', () => {
  const { result, problems } = fill({ kostnad_kommunikation: '70000', 'kompetensinsatser.a': '0', 'kompetensinsatser.a.belopp': '70000' })
  expect(result).toMatchObject({ fordelat_belopp: '1000000' })
  expect(Object.keys(result).filter((path) => /^(kostnad_kommunikation|kompetensinsatser)/.test(path))).toEqual([])
  expect(stopping(problems)).toEqual([])
})

test('a municipality that spent more pays the rest itself', () => {
  const { result, problems } = fill({ 'kostnader.resor.belopp': '50000', kostnad_bemanning: '1050000' })
  expect(result).toMatchObject({ summa_kostnader: '1050000', anvant_belopp: '1000000', ej_anvant_belopp: '0', egen_finansiering: '50000' })
  expect(stopping(problems)).toEqual([])
})

test('what was used for something else is to be invoiced too', () => {
  expect(stopping(fill({ annat_andamal: true, annat_andamal_belopp: '20000', annat_andamal_beskrivning: 'Möbler' }).problems)).toEqual([
    ['fakturaadress', 'required'],
    ['fakturareferens', 'required'],
  ])
})

describe('checks stop handing in', () => {
  test.each<[string, Answers, readonly (readonly string[])[]]>([
    [
      'when costs under Övrigt are not explained',
      { 'kostnader.ovrigt.belopp': '10', 'kostnader.lon.belopp': '999990' },
      [['kostnader', 'ovrigt_specificeras']],
    ],
    [
      'when overheads are not explained',
      { 'kostnader.overhead.belopp': '1000', 'kostnader.lon.belopp': '999000' },
      [['kostnader', 'overhead_fordelningsgrund']],
    ],
    [
      'when overheads are more than a tenth, until it is said why',
      { 'kostnader.overhead.belopp': '100001', 'kostnader.overhead.kommentar': 'Per årsarbetskraft', 'kostnader.lon.belopp': '899999' },
      [['kostnader', 'overhead_hog']],
    ],
    ['when accruals are more than all costs', { upplupna_kostnader: '1000001' }, [['upplupna_kostnader', 'hogst_kostnaderna']]],
    ['when the spread is not the costs', { kostnad_bemanning: '999999' }, [['fordelat_belopp', 'lika_med_kostnaderna']]],
    [
      'when the newly employed are more than all',
      { 'bemanning_yrkesgrupper.chef.arsarbetskrafter': '1', 'bemanning_yrkesgrupper.chef.varav_nyanstallda': '1.5' },
      [['bemanning_yrkesgrupper.chef.varav_nyanstallda', 'hogst_alla']],
    ],
    [
      'when activities cost more than everything',
      { 'viktigaste_insatser.a.belopp': '1000001' },
      [['viktigaste_insatser', 'hogst_kostnaderna']],
    ],
    ['when “ingen” is chosen beside others', { samverkan_med: ['ingen', 'polis'] }, [['samverkan_med', 'exclusiveChoice']]],
    [
      'when a group is so small that somebody could be recognised',
      {
        konsuppdelade_uppgifter: true,
        'konsuppdelad_statistik.a': '0',
        'konsuppdelad_statistik.a.insats': 'Öppen ingång',
        'konsuppdelad_statistik.a.flickor': '4',
        'konsuppdelad_statistik.a.pojkar': '0',
      },
      [['konsuppdelad_statistik.a.flickor', 'inte_under_fem']],
    ],
    ['when “inte relevant” is not explained', { jamstalldhet_grad: 'inte_relevant' }, [['jamstalldhet_grad:other', 'required']]],
    [
      'when more was passed on than was received',
      {
        bidrag_fort_vidare: true,
        'vidareforda_medel.a': '0',
        'vidareforda_medel.a.namn': 'X',
        'vidareforda_medel.a.organisationsnummer': '212000-0142',
        'vidareforda_medel.a.belopp': '1000001',
        'vidareforda_medel.a.avser': 'Kurs',
      },
      [['vidareforda_medel', 'hogst_utbetalt']],
    ],
    [
      'when the amount for something else is more than was received',
      { annat_andamal: true, annat_andamal_belopp: '1000001', annat_andamal_beskrivning: 'X', fakturaadress: 'B', fakturareferens: 'A' },
      [['annat_andamal_belopp', 'aboveMost']],
    ],
  ])('%s', (_, change, problems) => {
    expect(stopping(fill(change).problems)).toEqual(problems)
  })

  test('no longer, once the warning about overheads has its comment', () => {
    const change = {
      'kostnader.overhead.belopp': '100001',
      'kostnader.overhead.kommentar': 'Per årsarbetskraft',
      'kostnader.lon.belopp': '899999',
      'kostnader:comment': 'Ny lokal',
    }
    expect(stopping(fill(change).problems)).toEqual([])
  })
})

describe('follow-ups are asked when, and only when, they concern', () => {
  test.each<[Path, string, Value, Value]>([
    ['uppgifter_rattas', 'uppgifter_stammer', false, true],
    ['bemanning_yrkesgrupper', 'andamal', ['bemanning'], ['kommunikation']],
    ['kompetensinsatser', 'andamal', ['kompetensutveckling'], ['kommunikation']],
    ['kostnad_kommunikation', 'andamal', ['kommunikation'], ['bemanning']],
    ['behovsanalys_styrning', 'behovsanalys', 'delvis', 'nej'],
    ['nya_insatser_beskrivning', 'nya_insatser', true, false],
    ['avvecklade_metoder_beskrivning', 'avvecklade_metoder', true, false],
    ['vidareforda_medel', 'bidrag_fort_vidare', true, false],
    ['annat_andamal_belopp', 'annat_andamal', true, false],
    ['sarredovisning_koder', 'sarredovisat', true, false],
    ['sarredovisning_uppfoljning', 'sarredovisat', false, true],
    ['offentligt_stod', 'annat_offentligt_stod', true, false],
    ['samverkande_kommuner', 'samverkan_med', ['kommuner', 'polis'], ['polis']],
    ['utforare_belopp', 'utforare_fatt_medel', true, false],
    ['konsuppdelad_statistik', 'konsuppdelade_uppgifter', true, false],
    ['annan_yrkesgrupp', 'bemanning_yrkesgrupper.annan.arsarbetskrafter', '1', null],
  ])('%s on %s', (path, question, then, otherwise) => {
    expect(asked(path, { [question]: then })).toBe('relevant')
    expect(asked(path, { [question]: otherwise })).toBe('notRelevant')
  })
})

test('a report that is not begun lists what it needs and is nowhere done', () => {
  const { answered, toAnswer, problems } = evaluate(form, { context: umea, answers: {} })
  expect(answered).toBe(0)
  expect(toAnswer).toBeGreaterThan(20)
  expect(stopping(problems).map(([path]) => path)).toContain('kontaktperson.email')
})

describe('a large change since last year asks why', () => {
  const terms = { 'bidrag.stor_andring_procent': '50', 'bidrag.stor_andring_kronor': '100000' }
  const asks = (previous: Answers | null, more: Partial<FormContext> = terms) =>
    evaluate(form, { context: { ...umea, ...more }, answers: complete, previous })
      .problems.filter(({ cause }) => cause.kind === 'check' && cause.check === 'stor_andring')
      .map(({ path, severity, cause }) => [path, severity, cause.kind === 'check' ? cause.comment : null])
  const ASKED = [['summa_kostnader', 'warning', 'wanted']]

  test.each<[string, Answers | null, readonly unknown[]]>([
    ['more than half of what it was', { summa_kostnader: '600000' }, ASKED],
    ['less than half of what it was', { summa_kostnader: '2000002' }, ASKED],
    ['half more, no more', { summa_kostnader: '666667' }, []],
    ['a half less, no more', { summa_kostnader: '2000000' }, []],
    ['from nothing', { summa_kostnader: '0' }, ASKED],
    ['no earlier year', null, []],
    ['not asked then', { ert_diarienummer: 'SN 2025/1' }, []],
  ])('%s', (_what, previous, told) => {
    expect(asks(previous)).toEqual(told)
  })

  test('and a grant that does not say what is large asks nothing', () => {
    expect(asks({ summa_kostnader: '1' }, {})).toEqual([])
  })

  test('until it is told', () => {
    const given = { context: { ...umea, ...terms }, previous: { summa_kostnader: '1' } }
    const told = evaluate(form, { ...given, answers: { ...complete, 'summa_kostnader:comment': 'Fler insatser' } })
    expect(told.problems.filter(stopsHandingIn)).toEqual([])
    expect(told.result['summa_kostnader:comment']).toBe('Fler insatser')
  })
})
