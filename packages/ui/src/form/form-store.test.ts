import { expect, test, vi } from 'vitest'

import { openSample } from './testing/sample.tsx'

test('those who listen to a path are told when it changes, and others are not', () => {
  const form = openSample()
  const told = { lon: vi.fn(), resor: vi.fn(), summa: vi.fn(), table: vi.fn() }
  form.subscribe('kostnader.lon.belopp', told.lon)
  form.subscribe('kostnader.resor.belopp', told.resor)
  form.subscribe('summa', told.summa)
  form.subscribe('kostnader.*', told.table)
  form.answer('kostnader.lon.belopp', '1000')
  expect([told.lon, told.resor, told.summa, told.table].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 1, 1])
})

test('only what is typed here is told onwards, not what came from the server', () => {
  const onAnswer = vi.fn()
  const form = openSample({}, { onAnswer })
  form.receive({ vart: 'från en kollega' })
  expect(onAnswer).not.toHaveBeenCalled()
  form.answer('vart', 'härifrån')
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('vart', 'härifrån')
})

test('a field that was left is told, once', () => {
  const onLeave = vi.fn()
  const form = openSample({}, { onLeave })
  form.edit('vart')
  form.edit('vart')
  form.edit(null)
  expect(onLeave).toHaveBeenCalledExactlyOnceWith('vart')
})

test('rows and sections are the same object until they change, so that React can compare', () => {
  const form = openSample()
  expect(form.rows('insatser')).toBe(form.rows('insatser'))
  expect(form.section('ekonomi')).toBe(form.section('ekonomi'))
  const before = form.section('ekonomi')
  form.answer('vidare', false)
  expect(form.section('ekonomi')).not.toBe(before)
})
