import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en-GB',
  kind: 'Reading copy of a questionnaire',
  version: (number, correction) => (correction === 0 ? `Version ${number}` : `Version ${number}, correction ${correction}`),
  draft: 'Draft, not published',
  mark: 'DRAFT',
  page: (page, pages) => `Page ${page} of ${pages}`,
  facts: { authority: 'Authority', key: 'Key of the questionnaire', published: 'Published', changed: 'Last changed', content: 'Content' },
  content: (sections, questions) => `${sections} sections, ${questions} questions`,
  guidanceHeading: 'Before you begin',
  howTo:
    'The reading copy is for gathering the answers. Give them in the e-service, which shows only the questions that concern you and works out the sums.',
  required: 'Must be answered.',
  requiredIf: (rule) => `Must be answered if ${rule}.`,
  shownIf: (rule) => `Shown if ${rule}.`,
  sectionShownIf: (rule) => `The section is shown if ${rule}.`,
  prefilled: (what, locked) => (locked ? `Filled in: ${what}. Cannot be changed.` : `Filled in: ${what}. Can be changed.`),
  previous: 'what you handed in last year',
  least: (value) => `At least ${value}.`,
  most: (value) => `At most ${value}.`,
  maxLength: (most) => `At most ${most} characters.`,
  decimals: (most) => (most === 1 ? 'At most one decimal.' : `At most ${most} decimals.`),
  wholeKronor: 'In whole kronor.',
  check: { error: 'Stops handing in:', warning: 'Warning:', notice: 'Notice:' },
  chooseOne: 'Choose one answer.',
  chooseSeveral: (least, most) => {
    if (least !== null && most !== null) return least === most ? `Choose ${least} answers.` : `Choose ${least}–${most} answers.`
    if (least !== null) return `Choose at least ${least} answers.`
    return most === null ? 'Choose one or more answers.' : `Choose at most ${most} answers.`
  },
  other: 'state what',
  exclusive: 'cannot be chosen together with any other',
  yes: 'Yes',
  no: 'No',
  date: 'year-month-day',
  calculated: (formula) => `Worked out: ${formula}`,
  files: (types, most) => {
    const wanted = `Attach ${types.map((type) => en.fileTypes[type]).join(', ')}`
    return most === null ? `${wanted}.` : `${wanted}. ${most === '1' ? 'One file.' : `At most ${most} files.`}`
  },
  fileTypes: { pdf: 'PDF', image: 'picture', word: 'Word', excel: 'Excel', csv: 'CSV', sie: 'SIE' },
  rowsAdded: (name, least, most) => {
    if (least !== null && most !== null) return least === most ? `Fill in ${least} (${name}).` : `Add ${least}–${most} rows (${name}).`
    if (least !== null) return `Add at least ${least === '1' ? 'one row' : `${least} rows`} (${name}).`
    return most === null ? `Add a row for every ${name}.` : `Add a row for every ${name}, at most ${most}.`
  },
  sum: 'Total',
  parts: { period: ['From', 'To'], contact: ['Name', 'Position', 'Telephone', 'E-mail'], organisation: ['Name', 'Organisationsnummer'] },
  signOff: {
    heading: 'Certification and signature',
    certification: 'Certification by the finance chief',
    signature: 'Signature of the authorised signatory',
    grounds: 'Ground of authority',
    lines: ['Name and position', 'Date'],
  },
  context: {
    'mottagare.namn': 'the name of the recipient',
    'mottagare.organisationsnummer': 'the organisationsnummer of the recipient',
    'mottagare.kommunkod': 'the municipality code of the recipient',
    'mottagare.lanskod': 'the county code of the recipient',
    'mottagare.lan': 'the county of the recipient',
    'mottagare.folkmangd': 'the population of the recipient',
    'bidrag.namn': 'the name of the grant',
    'bidrag.ar': 'the year of the grant',
    'bidrag.diarienummer': 'the diarienummer of the grant',
    'bidrag.fakturagrans': 'the limit for reclaims',
    'utbetalning.belopp': 'the amount paid',
    'utbetalning.datum': 'the day of the payment',
    'omgang.sista_dag': 'the last day to hand in',
  },
  logic: {
    and: ' and ',
    or: ' or ',
    isYes: (subject) => `${subject} is yes`,
    isNo: (subject) => `${subject} is no`,
    answered: (subject) => `${subject} has been answered`,
    notAnswered: (subject) => `${subject} has not been answered`,
    is: (subject, value) => `${subject} is ${value}`,
    isNot: (subject, value) => `${subject} is not ${value}`,
    below: (subject, value) => `${subject} is less than ${value}`,
    atMost: (subject, value) => `${subject} is at most ${value}`,
    above: (subject, value) => `${subject} is more than ${value}`,
    atLeast: (subject, value) => `${subject} is at least ${value}`,
    contains: (subject, value) => `${value} has been chosen in ${subject}`,
    lacks: (subject, value) => `${value} has not been chosen in ${subject}`,
    rows: {
      sum: (of) => `the sum of ${of}`,
      count: (of) => `the number of rows in ${of}`,
      min: (of) => `the smallest of ${of}`,
      max: (of) => `the greatest of ${of}`,
      mean: (of) => `the mean of ${of}`,
    },
    where: (rows, rule) => `${rows} (where ${rule})`,
    share: (percent, of) => `${percent}% of ${of}`,
    plus: ' plus ',
    minus: ' minus ',
    lastYear: (subject) => `last year's ${subject}`,
    formula: (formula) => `this holds: ${formula}`,
  },
}
