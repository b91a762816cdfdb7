/** Why a file of registry addresses is not taken: what, and in which row and column as a spreadsheet numbers and names them. */
export interface AddressProblem {
  readonly row: number | null
  readonly column: string | null
  readonly cause: AddressCause
}

/** The words are made where they are shown, in one exhaustive switch. */
export type AddressCause =
  | { readonly kind: 'fileEmpty' }
  | { readonly kind: 'fileTooLarge'; readonly mostBytes: number }
  | { readonly kind: 'notUtf8'; readonly found: 'utf-16' | 'latin-1' | 'workbook' | 'unknown' }
  | { readonly kind: 'quoteNotClosed' }
  | { readonly kind: 'columnMissing'; readonly wanted: 'recipient' | 'email' }
  | { readonly kind: 'columnDoubled' }
  | { readonly kind: 'wrongNumberOfCells'; readonly cells: number; readonly wanted: number }
  | { readonly kind: 'recipientMissing' }
  | { readonly kind: 'unknownKommunkod'; readonly given: string }
  | { readonly kind: 'notAnOrganisationsnummer'; readonly given: string }
  | { readonly kind: 'unknownOrganisationsnummer'; readonly given: string }
  | { readonly kind: 'severalRecipients'; readonly organisationsnummer: string }
  | { readonly kind: 'disagree'; readonly kommunkod: string; readonly organisationsnummer: string }
  | { readonly kind: 'doubled'; readonly firstRow: number; readonly recipient: string }
  | { readonly kind: 'emailMissing' }
  | { readonly kind: 'notAnEmail'; readonly given: string }

export interface AddressRefusal {
  readonly kind: 'addresses-refused'
  readonly problems: readonly AddressProblem[]
}
