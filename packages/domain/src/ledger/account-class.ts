/** What an account is for, by its first digit: the classes of Kommun-Bas 13, which 4–7 as cost shares with BAS and L-Bas. */
export type AccountClass = 'balance' | 'income' | 'cost' | 'other'

/**
 * 1 and 2 assets and liabilities, 3 income, 4–7 costs, 8 other income and costs such as general grants and interest
 * (Kommun-Bas 13). What begins otherwise is of no class.
 */
export function classOf(account: string): AccountClass {
  const first = account.charAt(0)
  if (first === '1' || first === '2') return 'balance'
  if (first === '3') return 'income'
  return first >= '4' && first <= '7' ? 'cost' : 'other'
}
