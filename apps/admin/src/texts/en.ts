import { propertiesTexts } from './en/properties-texts.ts'
import { designerTexts } from './en/designer-texts.ts'
import { blocksTexts } from './en/blocks-texts.ts'
import { costTypeTexts } from './en/cost-type-texts.ts'
import { compareTexts } from './en/compare-texts.ts'
import { draftRefusals } from './en/draft-refusals.ts'
import { forms } from './en/form-texts.ts'
import { importTexts } from './en/import-texts.ts'
import { logicTexts } from './en/logic-texts.ts'
import { publishTexts } from './en/publish-texts.ts'
import { tryTexts } from './en/try-texts.ts'
import { versionsTexts } from './en/versions-texts.ts'
import { roundTexts } from './en/round-texts.ts'
import { reports } from './en/report-texts.ts'
import type { sv } from './sv.ts'

/** The same texts in English, for staff who prefer it and for those who look at the product from abroad. */
export const en: typeof sv = {
  product: 'Grant reporting',
  offline: 'No contact with the server. The page shows what was last fetched and tries again by itself.',
  search: 'Search',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  yes: 'Yes',
  no: 'No',
  none: '–',
  of: (part, whole) => `${part} of ${whole}`,
  chooseFile: 'Choose a file',
  sum: 'Sum',

  costTypes: costTypeTexts,

  nav: {
    label: 'Main menu',
    overview: 'Overview',
    grants: 'Grants',
    questionnaires: 'Questionnaires',
    rounds: 'Rounds',
    recipients: 'Recipients',
  },

  staff: {
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    roles: { designer: 'designer', caseOfficer: 'case officer', reviewer: 'reviewer', analyst: 'analyst', administrator: 'administrator' },
  },

  signIn: {
    title: 'Sign in',
    text: 'Here the staff of the authority follow how state grants have been used. Sign in with your usual work account.',
    button: 'Sign in with your work account',
    recipients: 'Are you handing in a report? Open the link in the e-mail from the authority. No account is needed.',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address leads nowhere. It may have moved, or be mistyped.',
    home: 'To the overview',
  },
  broken: { title: 'Something went wrong' },

  failures: {
    unreachable: 'The server does not answer. Check the network and try again.',
    fault: 'Something went wrong on our side. Try again in a while, and tell whoever runs the service if it does not help.',
    notSignedIn: 'You are no longer signed in. Sign in again.',
    notAllowed: 'Your role may not do this. Ask an administrator for help.',
    notFound: 'This is no longer there.',
    dueBeforeOpening: (day) => `The last day must be ${day} or later.`,
    dueHasPassed: (today) => `The last day must be ${today} or later.`,
    changeAlreadyAnswered: 'Somebody else has already answered. Reload the page.',
    originalAlreadyReceived: (day) => `The original is already noted as received on ${day}.`,
    originalOnAWrongDay: (from, to) => `Give a day from ${from} to ${to}.`,
    dueOnADayOff: (day) => `The last day is a day off. Choose a working day, for example ${day}.`,
    identificationNotOffered:
      'The server has no e-identification to offer the recipients. Choose a code by e-mail, or ask whoever runs the server to connect one.',
    nobodyPaid: 'No recipient in the allocation of the grant has been paid, so the round would be empty.',
    roundActionNotNow: (status) => `Not possible now: the round is ${status}. Somebody may have changed it while the page was open.`,
  },

  overview: {
    awaiting: 'await certification or signature',
    inProgress: 'in progress',
    notStarted: 'not started',
    title: 'Overview',
    todo: 'To do now',
    nothing: 'Nothing waits for you right now.',
    noRounds: 'No round has been created yet. Create one to ask the recipients to report.',
    open: 'Open rounds',
    noneOpen: 'No round is open.',
    daysLeft: (days) => (days === 0 ? 'last day today' : days === 1 ? '1 day left' : `${days} days left`),
    daysOver: (days) => (days === 1 ? 'ended yesterday' : `ended ${days} days ago`),
    late: (count) => `${count} are overdue`,
    withoutAddress: (count) => (count === 1 ? '1 recipient has no address' : `${count} recipients have no address`),
    notInvited: (count) => (count === 1 ? '1 recipient has not been invited' : `${count} recipients have not been invited`),
    draft: 'The round has not been opened',
    flagged: (count) =>
      count === 1
        ? '1 finance chief states that the accounts are not correct'
        : `${count} finance chiefs state that the accounts are not correct`,
    handedIn: 'handed in',
    toBoard: 'Show the round',
  },

  status: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    awaitingCertification: 'Awaits certification',
    awaitingSignature: 'Awaits signature',
    submitted: 'Handed in',
    supplementRequested: 'Open for a supplement',
    approved: 'Approved',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  overdue: 'Overdue',

  roundStatus: { draft: 'Draft', scheduled: 'Scheduled', open: 'Open', closed: 'Closed', archived: 'Archived' },

  grants: {
    title: 'Grants',
    none: 'There are no grants.',
    name: 'Grant',
    year: 'Year',
    diarienummer: 'Registration number',
    authority: 'Authority',
    total: 'To allocate',
    recipients: 'Recipients',
    paid: 'Paid',
    facts: 'Facts',
    terms: 'Terms',
    usePeriod: 'May be used',
    invoiceLimit: 'Reclaims are invoiced above',
    largeChange: 'Change to be commented on',
    changeOver: (percent, amount) => `Over ${percent} per cent since last year, and over ${amount}`,
    allocation: 'Allocation',
    noAllocation: 'No allocation has been decided.',
    fixedPart: 'Fixed part',
    variablePart: 'Variable part',
    amount: 'Amount',
    paidOn: 'Paid on',
    decided: 'Decided',
    inputDate: 'Population on',
    checksum: 'Checksum',
    exact: 'The allocation adds up to exactly the amount to allocate.',
    notExact: 'The allocation does not add up to the amount to allocate.',
    caption: 'Allocation by recipient',
    filter: 'Search municipality, code or county',
    rounds: 'Rounds',
    sumOfAll: (count) => `Sum, all ${count}`,
    fixedRule: (amount, step, mode) =>
      `${amount} to all with fewer than ${step} inhabitants; from there on ${amount} per ${step} inhabitants, ${mode}.`,
    variableRule: 'The rest by population, in whole kronor that add up to the sum.',
    stepModes: {
      proportional: 'in proportion to the population',
      floor: 'counting full hundred thousands',
      round: 'rounded to the nearest hundred thousand',
      ceil: 'counting every hundred thousand begun',
    },
    purpose: 'Purpose',
    requisitionBy: 'Requisition by',
    accruals: 'Accrued costs may be counted',
    doubleFunding: 'Other public support to the same intervention',
    reclaimGrounds: 'Grounds for reclaim',
    grounds: {
      wrongAmount: 'wrong or too high amount',
      notUsed: 'not used',
      otherPurpose: 'used for something else',
      notReported: 'not reported',
      termsNotFollowed: 'terms not followed',
    },
    perspectives: 'Perspectives to report on',
    perspectiveNames: { gender: 'gender equality', childRights: 'the rights of the child', disability: 'disability' },
    noLimit: 'no limit',
    notSettled: 'not settled by the sources',
  },

  recipients: {
    title: 'Recipients',
    caption: 'Grant recipients',
    filter: 'Search name, code, organisation number or county',
    name: 'Name',
    kommunkod: 'Municipality code',
    organisationsnummer: 'Organisation number',
    lan: 'County',
    population: 'Population',
    none: 'There are no recipients.',
    shown: (count, all) => (count === all ? `${all} recipients` : `${count} of ${all} recipients`),
    noMatch: 'No recipient matches the search.',
    kinds: { municipality: 'municipality', region: 'region', rss: 'regional support structure', other: 'other' },
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
