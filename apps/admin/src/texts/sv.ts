import { propertiesTexts } from './sv/properties-texts.ts'
import { designerTexts } from './sv/designer-texts.ts'
import { blocksTexts } from './sv/blocks-texts.ts'
import { costTypeTexts } from './sv/cost-type-texts.ts'
import { compareTexts } from './sv/compare-texts.ts'
import { draftRefusals } from './sv/draft-refusals.ts'
import { forms } from './sv/form-texts.ts'
import { importTexts } from './sv/import-texts.ts'
import { logicTexts } from './sv/logic-texts.ts'
import { publishTexts } from './sv/publish-texts.ts'
import { tryTexts } from './sv/try-texts.ts'
import { versionsTexts } from './sv/versions-texts.ts'
import { roundTexts } from './sv/round-texts.ts'
import { reports } from './sv/report-texts.ts'
/** Every text of the staff's pages that does not come from data, in Swedish. `en.ts` has the same keys. */
export const sv = {
  product: 'Återrapportering',
  offline: 'Ingen kontakt med servern. Sidan visar det som senast hämtades och försöker igen av sig själv.',
  search: 'Sök',
  cancel: 'Avbryt',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  yes: 'Ja',
  no: 'Nej',
  none: '–',
  of: (part: number, whole: number) => `${part} av ${whole}`,
  chooseFile: 'Välj fil',
  sum: 'Summa',

  costTypes: costTypeTexts,

  nav: {
    label: 'Huvudmeny',
    overview: 'Översikt',
    grants: 'Statsbidrag',
    questionnaires: 'Formulär',
    rounds: 'Omgångar',
    recipients: 'Mottagare',
  },

  staff: {
    signedInAs: 'Inloggad som',
    signOut: 'Logga ut',
    roles: {
      designer: 'utformare',
      caseOfficer: 'handläggare',
      reviewer: 'granskare',
      analyst: 'analytiker',
      administrator: 'administratör',
    },
  },

  signIn: {
    title: 'Logga in',
    text: 'Här följer myndighetens personal upp hur statsbidrag har använts. Logga in med ert vanliga tjänstekonto.',
    button: 'Logga in med tjänstekonto',
    recipients: 'Ska ni lämna en återrapportering? Öppna länken i mejlet från myndigheten. Något konto behövs inte.',
  },

  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder inte till någon sida. Den kan ha flyttats, eller vara fel skriven.',
    home: 'Till översikten',
  },
  broken: { title: 'Något gick fel' },

  failures: {
    unreachable: 'Servern svarar inte. Kontrollera nätverket och försök igen.',
    fault: 'Det blev ett fel hos oss. Försök igen om en stund, och säg till den som sköter tjänsten om det inte hjälper.',
    notSignedIn: 'Ni är inte längre inloggad. Logga in igen.',
    notAllowed: 'Er roll får inte göra det här. Be en administratör om hjälp.',
    notFound: 'Det här finns inte längre.',
    dueBeforeOpening: (day: string) => `Sista dag måste vara ${day} eller senare.`,
    dueHasPassed: (today: string) => `Sista dag måste vara ${today} eller senare.`,
    changeAlreadyAnswered: 'Någon annan har redan svarat. Ladda om sidan.',
    originalAlreadyReceived: (day: string) => `Originalet är redan noterat som mottaget ${day}.`,
    originalOnAWrongDay: (from: string, to: string) => `Ange en dag från ${from} till ${to}.`,
    dueOnADayOff: (day: string) => `Sista dag är en helgdag. Välj en arbetsdag, till exempel ${day}.`,
    identificationNotOffered:
      'Servern har ingen e-legitimation att erbjuda mottagarna. Välj kod till e-post, eller be den som driver servern att ansluta en.',
    nobodyPaid: 'Ingen mottagare i bidragets fördelning har fått en utbetalning, så omgången skulle bli tom.',
    roundActionNotNow: (status: string) => `Det går inte nu: omgången är ${status}. Någon kan ha ändrat den medan sidan var öppen.`,
  },

  overview: {
    awaiting: 'väntar på intyg eller underskrift',
    inProgress: 'pågår',
    notStarted: 'inte påbörjade',
    title: 'Översikt',
    todo: 'Att göra nu',
    nothing: 'Inget väntar på er just nu.',
    noRounds: 'Ingen omgång har skapats än. Skapa en för att be mottagarna återrapportera.',
    open: 'Öppna omgångar',
    noneOpen: 'Ingen omgång är öppen.',
    daysLeft: (days: number) => (days === 0 ? 'sista dagen i dag' : days === 1 ? '1 dag kvar' : `${days} dagar kvar`),
    daysOver: (days: number) => (days === 1 ? 'gick ut i går' : `gick ut för ${days} dagar sedan`),
    late: (count: number) => `${count} är försenade`,
    withoutAddress: (count: number) => (count === 1 ? '1 mottagare saknar adress' : `${count} mottagare saknar adress`),
    notInvited: (count: number) => (count === 1 ? '1 mottagare är inte inbjuden' : `${count} mottagare är inte inbjudna`),
    draft: 'Omgången är inte öppnad',
    flagged: (count: number) =>
      count === 1
        ? '1 ekonomichef har intygat att redovisningen inte stämmer'
        : `${count} ekonomichefer har intygat att redovisningen inte stämmer`,
    handedIn: 'inlämnade',
    toBoard: 'Visa omgången',
  },

  status: {
    notStarted: 'Inte påbörjad',
    inProgress: 'Pågår',
    awaitingCertification: 'Väntar på intyg',
    awaitingSignature: 'Väntar på underskrift',
    submitted: 'Inlämnad',
    supplementRequested: 'Öppen för komplettering',
    approved: 'Godkänd',
    closed: 'Avslutad',
    cancelled: 'Avbruten',
  },
  overdue: 'Försenad',

  roundStatus: { draft: 'Utkast', scheduled: 'Planerad', open: 'Öppen', closed: 'Stängd', archived: 'Arkiverad' },

  grants: {
    title: 'Statsbidrag',
    none: 'Inga statsbidrag finns inlagda.',
    name: 'Statsbidrag',
    year: 'År',
    diarienummer: 'Diarienummer',
    authority: 'Myndighet',
    total: 'Att fördela',
    recipients: 'Mottagare',
    paid: 'Utbetalt',
    facts: 'Uppgifter',
    terms: 'Villkor',
    usePeriod: 'Får användas',
    invoiceLimit: 'Återkrav faktureras över',
    largeChange: 'Ändring som ska kommenteras',
    changeOver: (percent: number, amount: string) => `Över ${percent} procent sedan förra året, och över ${amount}`,
    allocation: 'Fördelning',
    noAllocation: 'Ingen fördelning är beslutad.',
    fixedPart: 'Fast del',
    variablePart: 'Rörlig del',
    amount: 'Belopp',
    paidOn: 'Utbetalt den',
    decided: 'Beslutad',
    inputDate: 'Folkmängd per',
    checksum: 'Kontrollsumma',
    exact: 'Fördelningen summerar exakt till det belopp som ska fördelas.',
    notExact: 'Fördelningen summerar inte till det belopp som ska fördelas.',
    caption: 'Fördelning per mottagare',
    filter: 'Sök kommun, kod eller län',
    rounds: 'Omgångar',
    sumOfAll: (count: number) => `Summa, alla ${count}`,
    fixedRule: (amount: string, step: string, mode: string) =>
      `${amount} till alla med färre än ${step} invånare; därefter ${amount} per ${step} invånare, ${mode}.`,
    variableRule: 'Resten fördelas efter folkmängd, i hela kronor så att summan stämmer.',
    stepModes: {
      proportional: 'i proportion till folkmängden',
      floor: 'räknat på fulla hundratusental',
      round: 'avrundat till närmaste hundratusental',
      ceil: 'räknat på påbörjade hundratusental',
    },
    purpose: 'Ändamål',
    requisitionBy: 'Rekvireras senast',
    accruals: 'Upplupna kostnader får räknas med',
    doubleFunding: 'Annat offentligt stöd till samma insats',
    reclaimGrounds: 'Grunder för återkrav',
    grounds: {
      wrongAmount: 'felaktigt eller för högt belopp',
      notUsed: 'inte använt',
      otherPurpose: 'använt till annat',
      notReported: 'inte redovisat',
      termsNotFollowed: 'villkor inte följda',
    },
    perspectives: 'Perspektiv som ska redovisas',
    perspectiveNames: { gender: 'jämställdhet', childRights: 'barnets rättigheter', disability: 'funktionshinder' },
    noLimit: 'ingen gräns',
    notSettled: 'framgår inte av underlaget',
  },

  recipients: {
    title: 'Mottagare',
    caption: 'Bidragsmottagare',
    filter: 'Sök namn, kod, organisationsnummer eller län',
    name: 'Namn',
    kommunkod: 'Kommunkod',
    organisationsnummer: 'Organisationsnummer',
    lan: 'Län',
    population: 'Folkmängd',
    none: 'Inga mottagare finns inlagda.',
    shown: (count: number, all: number) => (count === all ? `${all} mottagare` : `${count} av ${all} mottagare`),
    noMatch: 'Ingen mottagare stämmer med sökningen.',
    kinds: { municipality: 'kommun', region: 'region', rss: 'regional samverkans- och stödstruktur', other: 'annan' },
  },

  ...forms,
  ...blocksTexts,
  draftRefusals,
  ...compareTexts,
  ...publishTexts,
  ...versionsTexts,
  ...roundTexts,
  ...reports,
  ...designerTexts,
  ...importTexts,
  ...logicTexts,
  ...propertiesTexts,
  ...tryTexts,
}
