/**
 * The cost types that the ready cost table asks for (question bank M2.3), by names that outlive a questionnaire: a row says which it
 * is, and a ledger's accounts are mapped to them.
 */
export const COST_TYPES = {
  staff: 'staff',
  agencyStaff: 'agency_staff',
  services: 'services',
  training: 'training',
  travel: 'travel',
  communication: 'communication',
  premises: 'premises',
  equipment: 'equipment',
  partner: 'partner',
  overhead: 'overhead',
  other: 'other',
} as const
