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
}
