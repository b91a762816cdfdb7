/** What a question means to the server, the statistics and the documents, which read roles and never keys. */
export const ROLES = [
  'economy.received',
  'economy.costs',
  'economy.costTable',
  'economy.used',
  'economy.unused',
  'economy.ownFunding',
  'economy.accrued',
  'economy.misused',
  'economy.invoiceReference',
  'recipient.diarienummer',
  'recipient.contact',
  'recipient.financeContact',
  'perspective.gender',
  'perspective.childRights',
  'perspective.disability',
  'intervention.name',
  'intervention.cost',
  'intervention.result',
] as const

export type Role = (typeof ROLES)[number]
