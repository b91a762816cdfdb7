import { costTableOf, type CostType } from '@aterrapport/domain/ledger/cost-table.ts'
import { solKommun2025 } from '../questionnaires/sol-kommun-2025.ts'

/** The cost types that mappings know, as the ready cost table calls them: by these the rows of other tables are told. */
export const READY_COST_TYPES: readonly CostType[] = costTableOf(solKommun2025)?.costTypes ?? []
