import { accessibilityFaultMail, type AccessibilityTemplates } from '../accessibility/mail-templates.ts'
import { type ReceiptGiven, receiptMail } from '../documents/receipt-mail.ts'
import { changeAskedMail, changeDeclinedMail, changeGrantedMail, type ChangeTemplates } from '../handed-in/mail.ts'
import type { JobContext } from '../jobs/context.ts'
import { linkTemplate, type LinkTemplates } from '../links/mail-templates.ts'
import { type CodeTemplates, emailCode } from '../people/mail-templates.ts'
import { invitation, type InvitationGiven } from '../rounds/invitation.ts'
import { noLongerAskedMail, sentBackMail, type VouchingTemplates } from '../reports/vouching-mail.ts'
import type { MailContent } from './layout.ts'

/**
 * Every kind of message with what it needs to be written: identifiers and never secrets, since it waits in the queue. A module
 * adds its own line here and its template below.
 */
export interface Templates extends AccessibilityTemplates, LinkTemplates, CodeTemplates, VouchingTemplates, ChangeTemplates {
  readonly invitation: InvitationGiven
  readonly receipt: ReceiptGiven
}

type Template<Kind extends keyof Templates> = (context: JobContext, given: Templates[Kind]) => Promise<MailContent>

/** The words of each kind of message, made when it is sent. */
export const TEMPLATES: { readonly [Kind in keyof Templates]: Template<Kind> } = {
  accessibilityFault: accessibilityFaultMail,
  caseShared: linkTemplate('caseShared'),
  letIn: linkTemplate('letIn'),
  wishToJoin: linkTemplate('wishToJoin'),
  lostLink: linkTemplate('lostLink'),
  askedToCertify: linkTemplate('askedToCertify'),
  askedToSign: linkTemplate('askedToSign'),
  sentBack: sentBackMail,
  noLongerAsked: noLongerAskedMail,
  changeAsked: changeAskedMail,
  changeGranted: changeGrantedMail,
  changeDeclined: changeDeclinedMail,
  emailCode,
  invitation,
  receipt: receiptMail,
}
