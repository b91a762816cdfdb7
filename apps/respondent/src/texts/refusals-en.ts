import type { RefusalTexts } from './refusals-sv.ts'

const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`

export const refusalsEn: RefusalTexts = {
  notSignedIn: 'You are no longer signed in. Open the link in the e-mail again. What you have written is kept on this device.',
  notAllowed: 'You do not have access to this. Open the link that was mailed to you and confirm your address.',
  notFound: 'The case does not exist, or belongs to somebody else. Open the link in the e-mail again.',
  notAFileQuestion: 'The question does not take files.',
  fileTooLarge: (most) => `The file is too large. It may be at most ${megabytes(most)}.`,
  filesTooLarge: (most) => `The files are too large together. They may be at most ${megabytes(most)}.`,
  fileEmpty: 'The file is empty. Choose another.',
  fileTypeNotAccepted: (accepted) => `The file is of another sort than the question takes. Send it as ${accepted}.`,
  fileTypes: { pdf: 'PDF', image: 'image', word: 'Word', excel: 'Excel', csv: 'CSV', sie: 'SIE' },
  fileNameDoesNotMatch: (name) => `The content of ${name} is not what its name says. Save the file in the right format and try again.`,
  notNow: {
    beingChanged:
      'The report is back with those who fill it in, so it can neither be certified nor signed now. You will be sent a new e-mail when it is handed over again.',
    other: 'It is not possible in the state the report is in now. Reload the page and see what has happened.',
  },
  roundNotOpen: 'The round has not opened yet.',
  roundClosed: 'The round is closed, so the answers cannot be changed. Contact the authority if you need more time.',
  tooLate: (day) => `The due date was ${day}, and the round accepts nothing after that. Ask the authority for an extension.`,
  notTheCertifier: 'Somebody else is asked to certify. Use the link that went to that person.',
  notTheSignatory: 'Somebody else is asked to sign. Use the link that went to that person.',
  certificationIncomplete: {
    phone: 'Write your telephone number.',
    deviations: 'Write what deviates.',
    measures: 'Write what measures are taken.',
  },
  wrongCode: (left) => `The code is not right. You can try ${left === 1 ? 'once' : `${left} times`} more.`,
  codeExpired: 'The code is no longer valid. Send a new one.',
  tooManyTries: 'The code has been tried too many times. Send a new one.',
  tooManyCodes: (at) => `We have sent many codes to the address. Try again ${at}.`,
  tooManyShared: (at) => `The case has been handed on many times in the last hour. Try again ${at}.`,
  notTheInvitedAddress: 'The link went to another address. Confirm the address that the e-mail came to.',
  incomplete: 'The report is not finished. Correct what remains and try again.',
  certifierRequired: 'Name who is to certify the accounts.',
  certifierNotAsked: 'The round asks for no certification, only a signature.',
  assigneeIncomplete: {
    certifier: { name: 'Write the finance chief’s name.', email: 'Write the finance chief’s e-mail address.' },
    signatory: { name: 'Write the signatory’s name.', email: 'Write the signatory’s e-mail address.' },
  },
  identificationTooLow: (level) =>
    `An e-identification at assurance level ${level} or higher is needed here. Identify yourself and try again.`,
  identificationTooOld: 'It is more than a quarter of an hour since you identified yourself. Do it again.',
  samePerson: 'The one who signs must be another person than the one who certifies.',
  certifierFilledIn: 'In this round, someone who has filled in answers may not certify them. Name somebody else.',
  nobodyReplaced: 'These are the same people as before. Change the one to be replaced.',
  linkUnknown: 'The link is not valid. Check that you have the whole of it, from the beginning to the end.',
  linkExpired: (at) => `The link ceased to be valid ${at}. Ask your registry or the authority for a new one.`,
  linkRevoked:
    'The link is no longer valid. It has been replaced by a newer one, or somebody else is asked now. Use the latest link you have been sent, or ask whoever fills the report in.',
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
  reasonMissing: 'Write what needs to be changed.',
  alreadySubmitted: 'The report is already handed in.',
  alreadyAsked: (name, at) => `${name} asked to change the report ${at}. Wait for the authority’s answer.`,
  original: {
    notDemanded: 'This grant does not require an original signature.',
    alreadyReceived: (day) => `The authority received the original on ${day}.`,
    onAWrongDay: (from, to) => `Give a day from ${from} to ${to}.`,
  },
  unknownGround: 'Choose on what ground you may sign.',
  unexpected: 'Something went wrong on our side. Try again in a while.',
}
