import type { VouchTexts } from './vouch-sv.ts'

/** The words of checking, vouching and what comes after handing in, in English. */
export const vouchEn: VouchTexts = {
  check: {
    sections: 'Sections on this page',
    draft: 'Download the draft (PDF)',
    draftHelp: 'A draft to read or show to your board. Every page is marked UTKAST (draft).',
    wantsComment: (count) => (count === 1 ? 'One warning needs a comment' : `${count} warnings need a comment`),
    commentHere: 'Write a comment',
    strict: (day) => `After ${day} nothing can be handed in. Certification and signature must both be done by then.`,
  },
  replace: {
    summary: 'Ask somebody else to certify or sign',
    lead: 'Whoever is replaced is told by e-mail, and their link stops working. The answers stay locked. If you replace the one who has certified, the new person needs to certify again.',
    leadSign: 'Whoever is replaced is told by e-mail, and their link stops working. The answers stay locked.',
    send: 'Save the change',
    done: (name) => `Done. The report is now with ${name}.`,
    notFilledIn: 'Whoever certifies may not have filled in answers.',
  },
  evidence: {
    title: 'Supporting documents',
    none: 'No supporting documents are attached.',
  },
  sendBackLead: 'Is something wrong? Send the report back, and the answers unlock. Those who filled it in get your reason by e-mail.',
  signatureEffect: 'When you sign, the report is handed in. After that it cannot be changed unless the authority opens it again.',
  wished: (day) => `The authority has opened the report for changes until ${day}`,
  after: {
    title: 'Do you need to change something?',
    text: 'What you have handed in stands. To change it, ask the authority to open the report again.',
    link: 'Ask to change',
    asked: (name, at) => `${name} asked to change the report ${at}. The authority has not answered yet.`,
    granted: (at) => `The authority opened the report for changes ${at}`,
    declined: (at) => `The authority did not open the report for changes (${at})`,
  },
  ask: {
    title: 'Ask to change',
    lead: 'Write what you want to change and why. The authority gets your request and answers by e-mail. Until then, what you have handed in stands.',
    reason: 'What do you want to change, and why?',
    missing: 'Write what you want to change and why.',
    send: 'Send the request',
    done: 'Your request has been sent to the authority.',
    cannot: 'It is not possible to ask for changes now.',
    toReceipt: 'To the receipt',
  },
  original: {
    title: 'Original signature',
    text: 'This grant also requires a signature on paper. Print the page, have the same people sign it and send it to the authority.',
    page: 'Download the page to sign (PDF)',
    day: 'On what day was the original sent?',
    send: 'Save the day',
    sent: (day) => `The original was sent on ${day}.`,
    correct: 'Change the day',
    received: (day) => `The authority received the original on ${day}.`,
    saved: 'Thank you. The day is saved.',
    missing: 'Give the day.',
  },
}
