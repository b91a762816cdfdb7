import type { Words } from './words.ts'

export const sv: Words = {
  locale: 'sv-SE',
  kind: 'Läsversion av frågeformulär',
  version: (number, correction) => (correction === 0 ? `Version ${number}` : `Version ${number}, rättelse ${correction}`),
  draft: 'Utkast, inte publicerat',
  mark: 'UTKAST',
  page: (page, pages) => `Sida ${page} av ${pages}`,
  facts: { authority: 'Myndighet', key: 'Formulärets nyckel', published: 'Publicerad', changed: 'Senast ändrat', content: 'Innehåll' },
  content: (sections, questions) => `${sections} avsnitt, ${questions} frågor`,
  guidanceHeading: 'Innan ni börjar',
  howTo:
    'Läsversionen är till för att samla in svaren. Lämna dem i e-tjänsten. Där visas bara de frågor som gäller er, och summor räknas ut.',
  required: 'Måste besvaras.',
  requiredIf: (rule) => `Måste besvaras om ${rule}.`,
  shownIf: (rule) => `Visas om ${rule}.`,
  sectionShownIf: (rule) => `Avsnittet visas om ${rule}.`,
  prefilled: (what, locked) => (locked ? `Hämtas: ${what}. Går inte att ändra.` : `Hämtas: ${what}. Går att ändra.`),
  previous: 'det ni lämnade förra året',
  least: (value) => `Minst ${value}.`,
  most: (value) => `Högst ${value}.`,
  maxLength: (most) => `Högst ${most} tecken.`,
  decimals: (most) => (most === 1 ? 'Högst en decimal.' : `Högst ${most} decimaler.`),
  wholeKronor: 'I hela kronor.',
  check: { error: 'Stoppar inlämning:', warning: 'Varning:', notice: 'Upplysning:' },
  chooseOne: 'Välj ett svar.',
  chooseSeveral: (least, most) => {
    if (least !== null && most !== null) return least === most ? `Välj ${least} svar.` : `Välj ${least}–${most} svar.`
    if (least !== null) return `Välj minst ${least} svar.`
    return most === null ? 'Välj ett eller flera svar.' : `Välj högst ${most} svar.`
  },
  other: 'ange vad',
  exclusive: 'kan inte väljas tillsammans med något annat',
  yes: 'Ja',
  no: 'Nej',
  date: 'år-månad-dag',
  calculated: (formula) => `Räknas ut: ${formula}`,
  filesLater: 'Får lämnas senare, mot en sista dag.',
  files: (types, most) => {
    const wanted = `Bifoga ${types.map((type) => sv.fileTypes[type]).join(', ')}`
    return most === null ? `${wanted}.` : `${wanted}. ${most === '1' ? 'En fil.' : `Högst ${most} filer.`}`
  },
  fileTypes: { pdf: 'PDF', image: 'bild', word: 'Word', excel: 'Excel', csv: 'CSV', sie: 'SIE' },
  rowsAdded: (name, least, most) => {
    if (least !== null && most !== null)
      return least === most ? `Fyll i ${least} (${name}).` : `Lägg till ${least}–${most} rader (${name}).`
    if (least !== null) return `Lägg till minst ${least === '1' ? 'en rad' : `${least} rader`} (${name}).`
    return most === null ? `Lägg till en rad för varje ${name}.` : `Lägg till en rad för varje ${name}, högst ${most}.`
  },
  sum: 'Summa',
  parts: {
    period: ['Från och med', 'Till och med'],
    contact: ['Namn', 'Befattning', 'Telefon', 'E-post'],
    organisation: ['Namn', 'Organisationsnummer'],
  },
  signOff: {
    heading: 'Intygande och underskrift',
    certification: 'Ekonomichefens intygande',
    signature: 'Behörig företrädares underskrift',
    grounds: 'Grund för behörighet',
    lines: ['Namn och befattning', 'Datum'],
  },
  context: {
    'mottagare.namn': 'mottagarens namn',
    'mottagare.organisationsnummer': 'mottagarens organisationsnummer',
    'mottagare.kommunkod': 'mottagarens kommunkod',
    'mottagare.lanskod': 'mottagarens länskod',
    'mottagare.lan': 'mottagarens län',
    'mottagare.folkmangd': 'mottagarens folkmängd',
    'bidrag.namn': 'statsbidragets namn',
    'bidrag.ar': 'bidragsåret',
    'bidrag.diarienummer': 'statsbidragets diarienummer',
    'bidrag.fakturagrans': 'gränsen för återkrav',
    'bidrag.stor_andring_procent': 'vad som är en stor ändring, i procent',
    'bidrag.stor_andring_kronor': 'vad som är en stor ändring, i kronor',
    'utbetalning.belopp': 'utbetalt belopp',
    'utbetalning.datum': 'dagen för utbetalningen',
    'omgang.sista_dag': 'sista dag att lämna in',
  },
  logic: {
    and: ' och ',
    or: ' eller ',
    isYes: (subject) => `${subject} är ja`,
    isNo: (subject) => `${subject} är nej`,
    answered: (subject) => `${subject} är besvarad`,
    notAnswered: (subject) => `${subject} inte är besvarad`,
    is: (subject, value) => `${subject} är ${value}`,
    isNot: (subject, value) => `${subject} inte är ${value}`,
    below: (subject, value) => `${subject} är mindre än ${value}`,
    atMost: (subject, value) => `${subject} är högst ${value}`,
    above: (subject, value) => `${subject} är mer än ${value}`,
    atLeast: (subject, value) => `${subject} är minst ${value}`,
    contains: (subject, value) => `${value} har valts i ${subject}`,
    lacks: (subject, value) => `${value} inte har valts i ${subject}`,
    rows: {
      sum: (of) => `summan av ${of}`,
      count: (of) => `antalet rader i ${of}`,
      min: (of) => `det minsta av ${of}`,
      max: (of) => `det största av ${of}`,
      mean: (of) => `medelvärdet av ${of}`,
    },
    where: (rows, rule) => `${rows} (där ${rule})`,
    share: (percent, of) => `${percent} % av ${of}`,
    plus: ' plus ',
    minus: ' minus ',
    lastYear: (subject) => `förra årets ${subject}`,
    formula: (formula) => `detta stämmer: ${formula}`,
  },
}
