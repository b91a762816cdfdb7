import type { RefusalTexts } from './refusals-sv.ts'

export const refusalsEn: RefusalTexts = {
  notSignedIn: 'You are no longer signed in. Open the link in the e-mail again. What you have written is kept on this device.',
  notAllowed: 'You do not have access to this. Open the link that was mailed to you and confirm your address.',
  notFound: 'The case does not exist, or belongs to somebody else. Open the link in the e-mail again.',
  ledger: 'The ledger could not be used.',
  notNow: {
    beingChanged:
      'The report is back with those who fill it in, so it can neither be certified nor signed now. You will be sent a new e-mail when it is handed over again.',
    other: 'It is not possible in the state the report is in now. Reload the page and see what has happened.',
  },
  roundNotOpen: 'The round has not opened yet.',
  roundClosed: 'The round is closed, so the answers cannot be changed. Contact the authority if you need more time.',
  wrongCode: (left) => `The code is not right. You can try ${left === 1 ? 'once' : `${left} times`} more.`,
  codeExpired: 'The code is no longer valid. Send a new one.',
  tooManyTries: 'The code has been tried too many times. Send a new one.',
  tooManyCodes: (at) => `We have sent many codes to the address. Try again ${at}.`,
  tooManyShared: (at) => `The case has been handed on many times in the last hour. Try again ${at}.`,
  notTheInvitedAddress: 'The link went to another address. Confirm the address that the e-mail came to.',
  eidAnotherPerson: 'The e-identification belongs to somebody else than the person given here.',
  identificationTooLow: (level) =>
    `An e-identification at assurance level ${level} or higher is needed here. Identify yourself and try again.`,
  identificationTooOld: 'It is more than a quarter of an hour since you identified yourself. Do it again.',
  linkUnknown: 'The link is not valid. Check that you have the whole of it, from the beginning to the end.',
  linkExpired: (at) => `The link ceased to be valid ${at}. Ask your registry or the authority for a new one.`,
  linkRevoked: {
    registry: 'The link has been replaced by a newer one. Use the latest that the registry has been sent.',
    contributor:
      'A colleague has withdrawn the link, so it no longer opens the case. Ask your registry, or those who fill in, for a new one.',
    certifier: 'The link no longer works. Somebody else has been asked to certify, or you have been sent a newer link.',
    signatory: 'The link no longer works. Somebody else has been asked to sign, or you have been sent a newer link.',
  },
  tooManyAsked: {
    lostLink: (at) => `Many links have been asked for from here in the last hour. Try again ${at}.`,
    receiptCheck: (at) => `Many files have been checked from here in the last hour. Try again ${at}.`,
    accessibilityFault: (at) => `You have sent many messages in the last hour. Try again ${at}.`,
  },
  notEditable: {
    awaitingCertification: 'The report is handed over to be certified, so the answers are locked. Take it back if you need to change them.',
    awaitingSignature: 'The report is handed over to be signed, so the answers are locked. Take it back if you need to change them.',
    submitted: 'The report is handed in, so the answers are locked.',
    other: 'The answers are locked.',
  },
  sectionLocked: 'The authority has not asked you to change this section, so it is locked.',
  unknownPath: 'The question is no longer in the form. Reload the page.',
  notAValue: 'The answer is too long to be saved. Shorten it, or attach it as a file.',
  unknownFile: 'The file is no longer there. Remove it and attach it again.',
  unexpected: 'Something went wrong on our side. Try again in a while.',
}
