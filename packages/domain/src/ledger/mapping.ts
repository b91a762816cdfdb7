/** Accounts that begin so are of this cost type; null when they are not to be counted. */
export interface MappingRule {
  readonly account: string
  readonly costType: string | null
}

/** What a mapping makes of an account. */
export type Mapped =
  | { readonly kind: 'costType'; readonly costType: string }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'unmapped' }

/**
 * The cost type of an account: by the rule with the longest beginning of it, and of two as long by the later, so that what a
 * recipient has decided stands after the default. A cost type that the questionnaire does not ask for is none.
 */
export function mapperOf(rules: readonly MappingRule[], asked: ReadonlySet<string>): (account: string) => Mapped {
  const byBeginning = new Map(rules.map((rule) => [rule.account, rule]))
  const known = new Map<string, Mapped>()
  return (account) => {
    const before = known.get(account)
    if (before !== undefined) return before
    const mapped = mappedBy(byBeginning, account, asked)
    known.set(account, mapped)
    return mapped
  }
}

function mappedBy(rules: ReadonlyMap<string, MappingRule>, account: string, asked: ReadonlySet<string>): Mapped {
  for (let length = account.length; length > 0; length -= 1) {
    const rule = rules.get(account.slice(0, length))
    if (rule === undefined) continue
    if (rule.costType === null) return { kind: 'excluded' }
    if (asked.has(rule.costType)) return { kind: 'costType', costType: rule.costType }
  }
  return { kind: 'unmapped' }
}
