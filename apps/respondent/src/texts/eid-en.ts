import type { EidTexts } from './eid-sv.ts'

/** The words of e-identification, in English. */
export const eidEn: EidTexts = {
  title: 'Who are you?',
  lead: 'Every answer and signature carries a name, so we need to know who you are. You need no account.',
  with: 'With an e-identification',
  withText: 'This is the quickest. Your name comes from the identification, and no personal identity number is kept.',
  button: (provider) => `Identify yourself with ${provider}`,
  orCode: 'Or with a code to your e-mail',
  identified: (name) => `You are identified as ${name}`,
  confirmOnce: 'The identification has no e-mail address. Confirm your work address with a code; next time it is not needed.',
  stepUp: 'Identify yourself first',
  stepUpText: (level) =>
    `The authority asks for an e-identification at assurance level ${level} or higher to certify and sign in this round.`,
  stepUpAgain: 'Identify yourself again',
  stepUpAgainText:
    'It is more than a quarter of an hour since you identified yourself. Do it again before you send. What you have written is kept.',
  notOffered: 'The authority has no e-identification connected at the moment. Contact the authority.',
  as: (name, provider, level) => `You are identified as ${name} with ${provider}, assurance level ${level}.`,
  failedTitle: 'The identification was not completed',
  failures: {
    away: 'The e-identification service does not answer. Wait a while and try again.',
    unknown:
      'The identification has been used already, or began in another browser. Open the link in the e-mail and identify yourself from there.',
    expired: 'It took more than ten minutes. Start over.',
    cancelled: 'You broke off the identification. Nothing has changed.',
    failed: 'The answer from the e-identification service could not be trusted, so we did not take it. Try again.',
    'too-low': 'Your e-identification has too low a level of assurance. Use one at a higher level.',
    'not-fresh': 'The service let you in on an earlier identification. Sign out there and identify yourself anew.',
    'another-person': 'The e-identification belongs to somebody else than the person you said you are. You remain as before.',
    'not-the-invited':
      'The link went to somebody else than the person you identified yourself as. Whoever got the link must identify themselves, or ask whoever handed over to name the right person.',
  },
  tooLow: (level) => `Your e-identification has too low a level of assurance. Level ${level} or higher is needed here.`,
  again: 'Try again',
  toCase: 'To the case',
  toStart: 'To the start page',
}
