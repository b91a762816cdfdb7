import type { FileTexts } from './files-sv.ts'

/** Why a file is not taken, in English. */
export const filesEn: FileTexts = {
  notAFileQuestion: 'The question does not take files.',
  fileTooLarge: (most) => `The file is too large. It may be at most ${most}.`,
  filesTooLarge: (most) => `The files are too large together. They may be at most ${most}.`,
  filesTooLargeEver: (most) =>
    `You have sent files of more than ${most} together, those you removed included, so no more are taken. Contact the authority.`,
  fileEmpty: 'The file is empty. Choose another.',
  fileTypeNotAccepted: (accepted) => `The file is of another sort than the question takes. Send it as ${accepted}.`,
  fileTypes: { pdf: 'PDF', image: 'image', word: 'Word', excel: 'Excel', csv: 'CSV', sie: 'SIE' },
  fileFound: {
    macros: 'The file holds macros and cannot be taken. Save it without macros, for example as .xlsx or .docx, and try again.',
    encrypted: 'The file is protected by a password, so that the authority cannot open it. Save it without a password and try again.',
    bomb: 'The file is packed so tightly that it cannot be opened safely. Save it again, or split it, and try again.',
    twofold: 'The file holds another file after the first. Save it again and try once more.',
  },
  fileChanged: 'The file was changed while it was being sent. Choose it again.',
  uploadUnfinished: 'Not all of the file has arrived. Choose it again, and it goes on from where it was.',
  fileBeingChecked: (name) => `${name} is being checked. It can be opened when that is done.`,
  filesInfected: (names) => `Malware was found in ${names.join(', ')}. Remove the file from the answer and add a clean one.`,
  filesWaiting: (names) => `${names.join(', ')} is being checked. It will soon be done. Try again in a while.`,
  filesNotPromised: 'No files were to come later in what you have handed in. Ask to change it if something is missing.',
  filesTooMany: (most) =>
    most === 1 ? 'The question takes one file alone, and it has come.' : `The question takes ${most} files at most, and they have come.`,
  fileNameDoesNotMatch: (name) => `The content of ${name} is not what its name says. Save the file in the right format and try again.`,
}
