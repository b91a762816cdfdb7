import type { AccessibilityTexts } from './accessibility-sv.ts'

export const accessibilityEn: AccessibilityTexts = {
  title: 'Accessibility statement',
  lead: 'Everybody should be able to use this service. Here is how well it meets the act (2018:1937) on accessibility to digital public services, the shortcomings we know of, and how to tell us when something does not work.',
  levelTitle: 'How accessible the service is',
  level: [
    'The service is made to meet WCAG 2.2 at level AA, which goes further than the act asks for (WCAG 2.1 AA through EN 301 549). It is partly compliant with the act, because of what stands under Shortcomings we know of.',
    'All of the service can be used with a keyboard. It is made for screen readers, for 400 per cent zoom, for screens down to 320 pixels wide, in light and dark, and without motion for those who have turned it off.',
    'Documents that the service makes, such as the receipt, are tagged to PDF/UA and have headings, table headers and a language that assistive technology can read.',
  ],
  howTitle: 'How we have tested',
  how: 'Every page is tested automatically with axe in the browser Chromium at every change, and the main ways through the service with a keyboard alone. The structure of the documents is read back and tested likewise. The service has not yet been tested by an outside auditor, or by people who use assistive technology every day.',
  knownTitle: 'Shortcomings we know of',
  known: [
    'Questions that the agency writes may lack an English translation. They are then shown in Swedish.',
    'Files that you attach are not checked for accessibility.',
    'The receipt is in Swedish only.',
  ],
  otherWayTitle: 'If you need to answer in another way',
  otherWay: 'Write to us below, or reply to the e-mail you received. You can have the questions on paper or in another format.',
  reportTitle: 'Tell us when something does not work',
  report: 'We want to know if you find a shortcoming that is not listed here. You need not say who you are.',
  what: 'What happened, and what had you expected?',
  page: 'On which page?',
  pageHelp: 'For instance the heading of the page or its address. The link in your e-mail is secret, so do not write that one.',
  replyTo: 'Your e-mail address, if you want a reply',
  send: 'Send',
  sent: 'Thank you. What you wrote has been sent to those who run the service.',
  missing: { what: 'Write what happened.', replyTo: 'Write a whole e-mail address, or leave the field empty.' },
  supervisionTitle: 'Supervision',
  supervision:
    'The Agency for Digital Government, Digg, supervises the act. If you are not content with how we deal with what you have told us, you can report it to them at digg.se.',
}
