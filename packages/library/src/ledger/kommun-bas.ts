import type { MappingRule } from '@aterrapport/domain/ledger/mapping.ts'
import { COST_TYPES } from './cost-types.ts'

/** Where a line of the default mapping comes from. */
type Source =
  /** The group is so called in Kommun-Bas 13 (SKL 2012), as read in sources about it. */
  | 'Kommun-Bas 13'
  /** What the groups commonly hold in municipalities' own charts. A proposal: look at it before taking it over. */
  | 'proposal'

interface DefaultRule extends MappingRule {
  readonly costType: string
  readonly holds: string
  readonly source: Source
}

/**
 * Which cost type the accounts of Kommun-Bas 13 are, by class and group. The chart is voluntary and newer editions and own accounts
 * exist, so this is where a person begins, not what is decided: what a recipient changes is remembered for that recipient. Groups that
 * hold several kinds of cost (40–45, 76–79) are left for the person to choose. Classes 1–3 and 8 are no costs of the activity.
 */
export const KOMMUN_BAS: readonly DefaultRule[] = [
  { account: '5', costType: COST_TYPES.staff, holds: 'Kostnader för arbetskraft', source: 'Kommun-Bas 13' },
  { account: '46', costType: COST_TYPES.services, holds: 'Köp av verksamhet', source: 'Kommun-Bas 13' },
  { account: '55', costType: COST_TYPES.travel, holds: 'Kostnadsersättningar: traktamenten, bilersättning', source: 'proposal' },
  { account: '60', costType: COST_TYPES.premises, holds: 'Lokal- och markhyror', source: 'proposal' },
  { account: '64', costType: COST_TYPES.equipment, holds: 'Förbrukningsinventarier och material', source: 'proposal' },
  { account: '68', costType: COST_TYPES.equipment, holds: 'Tele- och datakommunikation', source: 'proposal' },
  { account: '70', costType: COST_TYPES.travel, holds: 'Transporter och resor', source: 'proposal' },
  { account: '72', costType: COST_TYPES.communication, holds: 'Annonser, reklam och information', source: 'proposal' },
  { account: '74', costType: COST_TYPES.services, holds: 'Konsulter och andra främmande tjänster', source: 'proposal' },
  { account: '75', costType: COST_TYPES.agencyStaff, holds: 'Inhyrd personal', source: 'proposal' },
]
