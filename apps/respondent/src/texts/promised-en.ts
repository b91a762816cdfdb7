import type { PromisedTexts } from './promised-sv.ts'

/** The words of files that come after handing in, in English. */
export const promisedEn: PromisedTexts = {
  title: 'Files that are to come later',
  lead: 'What you have handed in is not changed. The files are kept beside it, and the authority sees on which day they came. Anybody who is in the report can send them.',
  standing: {
    waiting: (day) => `To come by ${day}`,
    overdue: (day) => `Should have come by ${day}`,
    kept: () => 'Has come',
    keptLate: (day) => `Has come, after ${day}`,
  },
  sent: (name, at) => `Sent ${at} by ${name}`,
  waiting: 'The file is being checked. It can be opened when that is done.',
  infected: 'Malware was found in the file, and it has been removed. Send a clean one.',
  choose: 'Choose a file',
  chooseMore: 'Choose another file',
  chosen: 'Chosen files',
  final: 'What has been sent cannot be removed.',
  send: (count) => (count === 1 ? 'Send the file to the authority' : `Send ${count} files to the authority`),
  undo: 'Undo',
  arrived: (name) => `${name} has reached the authority.`,
}
