import type { DocumentTexts } from './documents-sv.ts'

/** The words of the pages about documents, in English. */
export const documentsEn: DocumentTexts = {
  copy: {
    above: (authority) => `Report to ${authority}`,
    title: (grant) => `Reading copy: ${grant}`,
    lead: 'Here you can read every question before you begin to answer. You need no link and no account.',
    due: 'Last day to hand in',
    form: 'Form',
    sectionsTitle: 'What we ask about',
    filesTitle: 'Fetch the questions',
    files: 'The reading copy shows every question, also those that only some are asked. You answer here in the service, not in the file.',
    pdf: 'Reading copy as PDF',
    docx: 'Reading copy as Word',
    answerTitle: 'When you are to answer',
    answer: 'Open the link in the e-mail from the authority. It was sent to your registry, which can hand the case to the right colleague.',
    none: 'There is no such reading copy',
    noneText: 'The round is not open, or a part of the address was lost. Check the address.',
    home: 'To the start page',
  },
  receipt: {
    making: 'The receipt is being made. It takes a few seconds.',
    ready: 'The receipt is ready.',
    archive: 'It is a tagged PDF/A with the answers as data, ready for your registry.',
    check: 'Check that a receipt is authentic',
  },
  check: {
    title: 'Is the receipt authentic?',
    lead: 'Choose the receipt as PDF to learn whether it is the file that the service made.',
    stays: 'The file does not leave your computer. The browser works out its checksum and sends only that.',
    number: 'Receipt number',
    numberHint: 'You find it on the first page of the receipt, for example 7K3M-Q2XD-5R8T-6',
    file: 'The receipt as PDF',
    choose: 'Choose file',
    checking: 'Checking the file',
    noNumber: 'Write the receipt number as it stands on the receipt. Some digit or letter is not right.',
    problem: {
      tooLarge: 'The file is larger than any receipt. Choose the receipt as PDF.',
      unreadable: 'The file could not be read. Choose it again.',
      notSecure: 'The browser can work out the checksum only at a secure address. Open the page at an address that begins with https.',
    },
    authentic: 'The file is authentic',
    authenticText: (file, number) => `${file} is the receipt ${number}, just as it was made. Nothing has been changed.`,
    notAuthentic: 'The file is not the authentic receipt',
    notAuthenticText: (file, number) =>
      `${file} is not the receipt ${number} as it was made. It may have been changed, saved anew or printed to a new PDF, or belong to another number.`,
    whatNow: 'Check the number. Fetch the receipt again in the case, or ask whoever sent it for the original file.',
    sum: 'Checksum of the file (SHA-256)',
  },
}
