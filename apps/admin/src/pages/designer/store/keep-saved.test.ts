import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import { questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { describe, expect, test } from 'vitest'
import { createDesignStore } from './create-design-store.ts'
import { keepSaved } from './keep-saved.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { fakeServer } from './testing/fake-server.ts'

const yes = (key: string): Question => ({ kind: 'yesNo', key, label: text(key) })
const document = questionnaire([section('forst', [yes('a'), yes('b')]), section('sist', [yes('c')])])
const label = (key: string, sv: string): DesignEdit => ({
  kind: 'change',
  of: { kind: 'question', key },
  property: 'label',
  value: text(sv),
})
const remove = (key: string): DesignEdit => ({ kind: 'remove', part: { kind: 'question', key } })
const add = (key: string): DesignEdit => ({ kind: 'add', into: { kind: 'questions', section: 'forst' }, part: yes(key), before: null })

function opened() {
  const clock = fakeClock()
  const server = fakeServer(document)
  let ids = 0
  const store = createDesignStore({ document, revision: 0, newId: () => `mine-${(ids += 1)}`, clock })
  const sync = keepSaved({ store, service: server.service, clock, at: () => null })
  sync.watch(true)
  return { clock, server, store, sync, labelOf: (key: string) => questionAt(store.state().draft, key)?.label.sv }
}

async function typed({ store, clock }: Pick<ReturnType<typeof opened>, 'store' | 'clock'>, key: string, words: string): Promise<void> {
  for (let length = 1; length <= words.length; length += 1) {
    store.edit(label(key, words.slice(0, length)))
    await clock.pass(100)
  }
}

describe('what is typed', () => {
  test('is sent as one edit when the typing pauses, and is one step to undo', async () => {
    const page = opened()
    await typed(page, 'a', 'Hej')
    expect(page.server.asked).toEqual([])
    expect(page.sync.state().standing.kind).toBe('saving')
    await page.clock.pass(500)
    expect(page.server.asked).toHaveLength(1)
    expect(page.server.asked[0]).toHaveLength(1)
    expect(questionAt(page.server.draft(), 'a')?.label.sv).toBe('Hej')
    expect(page.sync.state().standing).toMatchObject({ kind: 'saved' })
    page.store.undo()
    expect(page.labelOf('a')).toBe('a')
    expect(page.store.state().mayUndo).toBe(false)
  })

  test('in two properties is two edits and two steps', async () => {
    const page = opened()
    await typed(page, 'a', 'Ett')
    await typed(page, 'b', 'Två')
    page.store.undo()
    expect([page.labelOf('a'), page.labelOf('b')]).toEqual(['Ett', 'b'])
  })

  test('is sent now and then also when it never pauses', async () => {
    const page = opened()
    await typed(page, 'a', 'Ett långt stycke text som tar sin tid att skriva')
    expect(page.server.asked.length).toBeGreaterThan(1)
  })

  test('without contact stays, says so, and is sent again under the same ids', async () => {
    const page = opened()
    page.server.trouble = 'lostAfter'
    page.store.edit(add('ny'))
    await page.clock.pass(1_000)
    expect(page.sync.state().standing.kind).toBe('noContact')
    expect(page.sync.isUnsaved()).toBe(true)
    page.store.edit(label('a', 'Medan linjen var död'))
    page.server.trouble = 'none'
    await page.clock.pass(10_000)
    expect(page.sync.isUnsaved()).toBe(false)
    expect(page.server.asked[1]?.[0]).toBe(page.server.asked[0]?.[0])
    expect(page.server.draft()).toEqual(page.store.state().draft)
    expect(page.server.draft().sections[0]?.questions.map(({ key }) => key)).toEqual(['a', 'b', 'ny'])
  })
})

describe('what others do', () => {
  test('comes in while nothing is done here, and leaves what it does not touch the very same objects', async () => {
    const page = opened()
    const before = page.store.state().draft.sections[1]
    page.server.doneElsewhere(label('a', 'Deras'))
    await page.clock.pass(2_500)
    expect(page.labelOf('a')).toBe('Deras')
    expect(page.store.state().draft.sections[1]).toBe(before)
  })

  test('is not lost under what is done here at the same time', async () => {
    const page = opened()
    page.server.doneElsewhere(label('a', 'Deras'))
    page.store.edit(label('b', 'Mitt'))
    await page.clock.pass(1_000)
    expect([page.labelOf('a'), page.labelOf('b')]).toEqual(['Deras', 'Mitt'])
    expect(page.server.draft()).toEqual(page.store.state().draft)
  })

  test('to the same text stands, and what was written here is kept to be decided on', async () => {
    const page = opened()
    page.server.doneElsewhere(label('a', 'Deras'))
    page.store.edit(label('a', 'Mitt'))
    await page.clock.pass(1_000)
    expect(page.labelOf('a')).toBe('Deras')
    const [refused] = page.sync.state().refused
    expect(refused).toMatchObject({ by: 'Anna', edit: label('a', 'Mitt'), refusal: { kind: 'conflict' } })
    page.store.edit(refused?.edit ?? add('fel'))
    page.sync.settleRefused(refused?.id ?? '')
    await page.clock.pass(1_000)
    expect(questionAt(page.server.draft(), 'a')?.label.sv).toBe('Mitt')
    expect(page.sync.state().refused).toEqual([])
  })

  test('takes away the question that is written in: the text is kept to be decided on', async () => {
    const page = opened()
    page.store.select({ kind: 'question', key: 'a' })
    page.server.doneElsewhere(remove('a'))
    page.store.edit(label('a', 'Mitt'))
    await page.clock.pass(1_000)
    expect(page.store.state().selected).toEqual({ kind: 'question', key: 'b' })
    expect(page.sync.state().refused).toHaveLength(1)
    expect(page.sync.isUnsaved()).toBe(false)
  })
})

describe('undo across what others do', () => {
  test('takes back the own edit and leaves theirs', async () => {
    const page = opened()
    page.store.edit(label('a', 'Mitt'))
    await page.clock.pass(1_000)
    page.server.doneElsewhere(label('b', 'Deras'))
    page.server.doneElsewhere({ kind: 'rename', part: { kind: 'question', key: 'a' }, to: 'alfa' })
    await page.clock.pass(2_500)
    page.store.undo()
    await page.clock.pass(1_000)
    expect([page.labelOf('alfa'), page.labelOf('b')]).toEqual(['a', 'Deras'])
    expect(page.server.draft()).toEqual(page.store.state().draft)
  })

  test('is refused where they have written since, and the step before it can be reached', async () => {
    const page = opened()
    page.store.edit(label('b', 'Först'))
    page.store.edit(label('a', 'Mitt'))
    await page.clock.pass(1_000)
    page.server.doneElsewhere(label('a', 'Deras'))
    await page.clock.pass(2_500)
    expect(page.store.undo()).toEqual({ kind: 'overtaken', by: 'Anna' })
    expect(page.labelOf('a')).toBe('Deras')
    expect(page.store.undo()).toBeNull()
    expect(page.labelOf('b')).toBe('b')
  })
})

test('a draft that somebody has removed is told of, and what was done stays in the page', async () => {
  const page = opened()
  page.server.trouble = 'gone'
  page.store.edit(label('a', 'Mitt'))
  await page.clock.pass(1_000)
  expect(page.sync.state().standing.kind).toBe('gone')
  expect(page.labelOf('a')).toBe('Mitt')
  await page.clock.pass(60_000)
  expect(page.server.asked).toHaveLength(1)
})

test('nobody is asked while the page is not looked at', async () => {
  const page = opened()
  page.sync.watch(false)
  page.server.doneElsewhere(label('a', 'Deras'))
  await page.clock.pass(60_000)
  expect(page.labelOf('a')).toBe('a')
  page.sync.watch(true)
  await page.clock.pass(0)
  expect(page.labelOf('a')).toBe('Deras')
})
