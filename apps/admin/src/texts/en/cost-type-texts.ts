import type { costTypeTexts as sv } from '../sv/cost-type-texts.ts'

export const costTypeTexts: typeof sv = {
  costType: 'Cost type',
  costTypeOf: (part) => `Cost type of ${part}`,
  none: 'None',
  names: {
    staff: 'Own staff',
    agency_staff: 'Agency staff',
    services: 'Purchased services',
    training: 'Skills development',
    travel: 'Travel and accommodation',
    communication: 'Communication',
    premises: 'Premises',
    equipment: 'Tools and equipment',
    partner: 'Partner',
    overhead: 'Overheads',
    other: 'Other',
  },
}
