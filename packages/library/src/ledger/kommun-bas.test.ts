import { classOf } from '@aterrapport/domain/ledger/account-class.ts'
import { costTableOf } from '@aterrapport/domain/ledger/cost-table.ts'
import { mapperOf } from '@aterrapport/domain/ledger/mapping.ts'
import { expect, test } from 'vitest'
import { solKommun2025 } from '../questionnaires/sol-kommun-2025.ts'
import { KOMMUN_BAS } from './kommun-bas.ts'
import { READY_COST_TYPES } from './ready-cost-types.ts'

const table = costTableOf(solKommun2025)

test('every row of the ready cost table says which cost type it is, once', () => {
  expect(READY_COST_TYPES).toHaveLength(11)
  expect(new Set(READY_COST_TYPES.map(({ costType }) => costType)).size).toBe(11)
  expect(table?.rows.kind === 'given' && table.rows.byCostType.get('staff')).toBe('lon')
})

test('the default maps only accounts of cost, each beginning once, to cost types that the ready table asks for', () => {
  const asked = new Set(READY_COST_TYPES.map(({ costType }) => costType))
  for (const { account, costType } of KOMMUN_BAS) {
    expect(classOf(account)).toBe('cost')
    expect(asked).toContain(costType)
  }
  expect(new Set(KOMMUN_BAS.map(({ account }) => account)).size).toBe(KOMMUN_BAS.length)
})

test.each([
  ['5020', { kind: 'costType', costType: 'staff' }],
  ['5520', { kind: 'costType', costType: 'travel' }],
  ['4630', { kind: 'costType', costType: 'services' }],
  ['7990', { kind: 'unmapped' }],
  ['3510', { kind: 'unmapped' }],
])('account %s', (account, mapped) => {
  expect(mapperOf(KOMMUN_BAS, new Set(READY_COST_TYPES.map(({ costType }) => costType)))(account)).toEqual(mapped)
})
