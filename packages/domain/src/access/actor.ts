export const STAFF_ROLES = ['designer', 'caseOfficer', 'reviewer', 'analyst', 'administrator'] as const

/** What somebody at the authority may be. A person may be several. */
export type StaffRole = (typeof STAFF_ROLES)[number]

export const RECIPIENT_ROLES = ['registry', 'contributor', 'certifier', 'signatory'] as const

/**
 * What somebody at a recipient may be, in one report: `registry` holds the organisation's link but has not said who they
 * are; the others have confirmed a work e-mail. A certifier or signatory is the one named when the answers were handed over.
 */
export type RecipientRole = (typeof RECIPIENT_ROLES)[number]

/** Who may call a procedure: everybody, certain staff, people with a certain part in the report the call names, or both of these. */
export type Audience =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] }
  | { readonly kind: 'recipient'; readonly roles: readonly RecipientRole[] }
  | { readonly kind: 'staffOrRecipient'; readonly staff: readonly StaffRole[]; readonly recipient: readonly RecipientRole[] }
