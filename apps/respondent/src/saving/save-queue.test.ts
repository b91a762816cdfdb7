import { beforeEach, describe, expect, test } from 'vitest'

import { FakePerson, FakeServer } from './testing/fake-world.ts'

let server: FakeServer
let anna: FakePerson
let bo: FakePerson

beforeEach(async () => {
  server = new FakeServer()
  server.write('Seed', 'syfte', 'från början')
  anna = new FakePerson('Anna', server)
  bo = new FakePerson('Bo', server)
  await anna.open()
  await bo.open()
})

const standing = (person: FakePerson) => person.queue.state().standing.kind

describe('saving', () => {
  test('what is typed is sent once, half a second after the typing stops', async () => {
    anna.type('namn', 'A')
    await anna.wait(300)
    anna.type('namn', 'An')
    await anna.wait(300)
    expect(anna.outstanding).toBeNull()
    await anna.wait(200)
    expect(anna.outstanding?.changes).toEqual([{ path: 'namn', value: 'An', basedOn: null }])
  })

  test('somebody who never stops typing is saved every three seconds all the same', async () => {
    for (let second = 0; second < 10; second++) {
      anna.type('namn', 'x'.repeat(second + 1))
      await anna.wait(300)
    }
    expect(anna.outstanding).not.toBeNull()
  })

  test('leaving a field sends at once', () => {
    anna.type('namn', 'Anna')
    anna.queue.leave('namn')
    expect(anna.outstanding).not.toBeNull()
  })

  test('several answers go in one call, each with the version it was based on', async () => {
    anna.type('namn', 'Anna')
    anna.type('syfte', 'ändrat')
    await anna.wait(500)
    expect(anna.outstanding?.changes).toEqual([
      { path: 'namn', value: 'Anna', basedOn: null },
      { path: 'syfte', value: 'ändrat', basedOn: 1 },
    ])
    await anna.network('arrives')
    expect(standing(anna)).toBe('saved')
    expect(anna.store.kept.size).toBe(0)
  })

  test('what is typed while a save is on its way is based on what that save became', async () => {
    anna.type('syfte', 'ett')
    await anna.wait(500)
    anna.type('syfte', 'två')
    await anna.network('arrives')
    expect(anna.outstanding?.changes).toEqual([{ path: 'syfte', value: 'två', basedOn: 2 }])
    await anna.network('arrives')
    expect(server.answers.get('syfte')?.value).toBe('två')
  })
})

describe('without contact', () => {
  test('the page says so, keeps what was typed on the device, and sends it when contact is back', async () => {
    anna.type('namn', 'Anna')
    await anna.wait(500)
    await anna.network('lostThere')
    expect(standing(anna)).toBe('noContact')
    expect(anna.store.kept.get('namn')?.value).toBe('Anna')
    await anna.wait(1000)
    await anna.network('arrives')
    expect(standing(anna)).toBe('saved')
    expect(server.answers.get('namn')?.value).toBe('Anna')
  })

  test('it tries ever more seldom, and at once when the connection is known to be back', async () => {
    anna.type('namn', 'Anna')
    await anna.wait(500)
    await anna.network('lostThere')
    await anna.wait(1000)
    await anna.network('lostThere')
    await anna.wait(1000)
    expect(anna.outstanding).toBeNull()
    anna.queue.flush()
    expect(anna.outstanding).not.toBeNull()
  })

  test('a save whose answer was lost is no conflict with oneself, also when more was typed meanwhile', async () => {
    anna.type('syfte', 'ett')
    await anna.wait(500)
    anna.type('syfte', 'två')
    await anna.network('lostBack')
    await anna.wait(1000)
    await anna.network('arrives')
    await anna.network('arrives')
    expect(anna.queue.state().conflicts.size).toBe(0)
    expect(server.answers.get('syfte')?.value).toBe('två')
  })

  test.each([true, false])('a tab closed before the answer came loses nothing (the save arrived: %s)', async (arrived) => {
    anna.type('syfte', 'ett')
    await anna.wait(500)
    anna.type('syfte', 'två')
    await anna.reopen(arrived)
    expect(anna.form.get('syfte')).toBe('två')
    await anna.network('arrives')
    expect(anna.queue.state().conflicts.size).toBe(0)
    expect(server.answers.get('syfte')?.value).toBe('två')
    expect(anna.store.kept.size).toBe(0)
  })
})

describe('two people', () => {
  test('different answers are both kept, and each sees the other’s', async () => {
    anna.type('a', 'Annas')
    bo.type('b', 'Bos')
    for (const person of [anna, bo]) {
      await person.wait(500)
      await person.network('arrives')
    }
    anna.hear()
    bo.hear()
    expect(anna.form.get('b')).toBe('Bos')
    expect(bo.form.get('a')).toBe('Annas')
  })

  test('the same answer from two is a conflict that shows both, and nothing is overwritten before one is chosen', async () => {
    anna.type('syfte', 'Annas')
    bo.type('syfte', 'Bos')
    await anna.wait(500)
    await anna.network('arrives')
    await bo.wait(500)
    await bo.network('arrives')
    expect(server.answers.get('syfte')?.value).toBe('Annas')
    expect(bo.queue.state().conflicts.get('syfte')).toMatchObject({ mine: 'Bos', theirs: { value: 'Annas', author: 'Anna' } })
    bo.queue.resolve('syfte', 'mine')
    await bo.wait(500)
    await bo.network('arrives')
    expect(server.answers.get('syfte')?.value).toBe('Bos')
  })

  test('taking the other’s answer shows it and sends nothing', async () => {
    anna.type('syfte', 'Annas')
    bo.type('syfte', 'Bos')
    await anna.wait(500)
    await anna.network('arrives')
    await bo.wait(500)
    await bo.network('arrives')
    bo.queue.resolve('syfte', 'theirs')
    await bo.wait(500)
    expect(bo.form.get('syfte')).toBe('Annas')
    expect(bo.outstanding).toBeNull()
    expect(bo.store.kept.size).toBe(0)
  })

  test('the same answer in the same words is no conflict', async () => {
    anna.type('syfte', 'lika')
    bo.type('syfte', 'lika')
    for (const person of [anna, bo]) {
      await person.wait(500)
      await person.network('arrives')
    }
    expect(bo.queue.state().conflicts.size).toBe(0)
  })

  test('what a colleague writes does not change a field while one types in it, only when it is left', () => {
    bo.editing = 'syfte'
    server.write('Anna', 'syfte', 'Annas')
    bo.hear()
    expect(bo.form.get('syfte')).toBe('från början')
    bo.editing = null
    bo.queue.leave('syfte')
    expect(bo.form.get('syfte')).toBe('Annas')
  })

  test('what a colleague writes upon ours before we know that ours arrived is shown when we do', async () => {
    anna.type('syfte', 'Annas')
    await anna.wait(500)
    await anna.network('reaches')
    bo.hear()
    bo.type('syfte', 'Annas, med Bos tillägg')
    await bo.wait(500)
    await bo.network('arrives')
    anna.hearTheRest()
    expect(anna.form.get('syfte')).toBe('Annas')
    await anna.network('arrives')
    expect(anna.form.get('syfte')).toBe('Annas, med Bos tillägg')
    expect(anna.queue.state().conflicts.size).toBe(0)
  })

  test('news that is older than what one has is not shown', async () => {
    const before = server.all()
    anna.type('syfte', 'nyare')
    await anna.wait(500)
    await anna.network('arrives')
    anna.queue.receive(before)
    expect(anna.form.get('syfte')).toBe('nyare')
  })
})

describe('refusals', () => {
  test('a round that closed stops the saving, keeps what was typed to copy, and sends nothing more', async () => {
    server.refusal = { refusal: { kind: 'round-closed' }, path: null }
    anna.type('namn', 'Anna')
    await anna.wait(500)
    await anna.network('arrives')
    anna.type('syfte', 'ändrat')
    await anna.wait(5000)
    expect(anna.queue.state().standing).toEqual({ kind: 'stopped', refusal: { kind: 'round-closed' } })
    expect(anna.queue.unsaved().map(({ value }) => value)).toEqual(['Anna', 'ändrat'])
    expect(anna.outstanding).toBeNull()
    expect(anna.store.kept.size).toBe(2)
  })

  test('when the answers are open again everything is sent', async () => {
    server.refusal = { refusal: { kind: 'not-editable' }, path: null }
    anna.type('namn', 'Anna')
    await anna.wait(500)
    await anna.network('arrives')
    server.refusal = null
    anna.queue.resume()
    await anna.network('arrives')
    expect(server.answers.get('namn')?.value).toBe('Anna')
  })

  test('an answer that cannot be kept is told by itself and does not hold up the others', async () => {
    server.refusal = { refusal: { kind: 'not-a-value' }, path: 'namn' }
    anna.type('namn', 'för långt')
    anna.type('syfte', 'ändrat')
    await anna.wait(500)
    await anna.network('arrives')
    await anna.network('arrives')
    expect(anna.queue.state().refused.get('namn')).toEqual({ kind: 'not-a-value' })
    expect(server.answers.get('syfte')?.value).toBe('ändrat')
  })

  test('an answer that cannot be kept stays on the device, is there after the tab was closed, and is told again', async () => {
    server.refusal = { refusal: { kind: 'not-a-value' }, path: 'namn' }
    anna.type('namn', 'för långt')
    await anna.wait(500)
    await anna.network('arrives')
    server.write('Bo', 'namn', 'Bos')
    anna.hear()
    expect(anna.form.get('namn')).toBe('för långt')
    await anna.reopen(false)
    expect(anna.form.get('namn')).toBe('för långt')
    await anna.network('arrives')
    expect(anna.queue.unsaved()).toEqual([{ path: 'namn', value: 'för långt' }])
    expect(anna.queue.troubles('namn')).toMatchObject([{ kind: 'refused', path: 'namn' }])
  })

  test('nobody is told anything again while somebody types on', async () => {
    let told = 0
    anna.queue.subscribe(() => told++)
    anna.queue.subscribeTo('namn', () => told++)
    for (const text of ['A', 'An', 'Ann', 'Anna']) anna.type('namn', text)
    expect(told).toBe(1)
    await anna.wait(500)
    await anna.network('arrives')
    expect(standing(anna)).toBe('saved')
  })
})
