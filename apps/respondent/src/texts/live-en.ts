import type { LiveTexts } from './live-sv.ts'

/** The words of working together in a report, in English. */
export const liveEn: LiveTexts = {
  here: (names) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} here`,
  hereToo: (names) => `In the case now: ${listed(names)}`,
  ownOther: 'You, in another window',
  changed: (name, at) => `${name}, ${at}`,
  history: 'History',
  historyOf: (question) => `of ${question}`,
  loading: 'Loading the history …',
  failed: 'The history could not be loaded.',
  again: 'Try again',
  none: 'There is no history yet.',
  standing: 'Current answer',
  empty: 'Empty',
  rowAdded: 'The row was added',
  rowRemoved: 'The row was removed',
  comment: 'Comment',
  other: 'Other',
  later: 'Coming later',
  takeBack: 'Restore',
  takeBackWhat: (value) => `Restore “${value}”`,
  takenBack: 'The answer is restored.',
  conflict: {
    title: (mine, theirs) => `${mine} and ${theirs} have answered the same question. Choose which answer to keep.`,
    ownTitle: 'You have answered the same question in another window. Choose which answer to keep.',
    mine: (name) => `${name} (you), not saved`,
    differs: 'differs',
  },
  out: {
    stay: 'This page may stay open. When you have confirmed your address again, what you have written is saved by itself.',
    lost: 'Have you lost the link?',
    show: 'Show what is not saved',
  },
  notAsked: 'The question is no longer asked, by your answers now. The answer is kept in case it comes back.',
  show: 'Show',
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
