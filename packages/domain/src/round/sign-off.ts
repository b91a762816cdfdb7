/** Who vouches for a report before it is handed in, and whether the one who signs may be the one who certifies. */
export interface SignOffRule {
  readonly certification: boolean
  readonly samePersonAllowed: boolean
}
