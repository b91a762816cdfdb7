import { beforeEach, describe, expect, test } from 'vitest'

import { createNewsChannel, type NewsChannel, type StreamListener } from './news-channel.ts'

interface News {
  readonly revision: number
}

/** A server that streams or does not, and answers or does not, and a clock that goes when it is told. */
class World {
  time = 0
  canStream = true
  isThere = true
  readonly heard: number[] = []
  silences = 0
  asked: number[] = []
  streams: { since: number; listener: StreamListener<News>; isOpen: boolean }[] = []
  readonly channel: NewsChannel
  #tasks: { at: number; run: () => void }[] = []

  constructor() {
    this.channel = createNewsChannel<News>(
      {
        stream: (since, listener) => {
          const stream = { since, listener, isOpen: true }
          this.streams.push(stream)
          if (!this.canStream || !this.isThere) this.#later(listener.onEnd, 0)
          return () => {
            stream.isOpen = false
          }
        },
        ask: async (since) => {
          this.asked.push(this.time)
          if (!this.isThere) throw new Error('no answer')
          return { revision: since }
        },
        hear: ({ revision }) => void this.heard.push(revision),
        onSilence: () => {
          this.silences += 1
        },
        now: () => this.time,
        later: this.#later,
      },
      { revision: 5 },
    )
  }

  readonly #later = (run: () => void, milliseconds: number): (() => void) => {
    const task = { at: this.time + milliseconds, run }
    this.#tasks.push(task)
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task)
    }
  }

  /** Lets time pass, second by second. */
  async pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      this.time += 1000
      const due = this.#tasks.filter(({ at }) => at <= this.time)
      this.#tasks = this.#tasks.filter(({ at }) => at > this.time)
      for (const { run } of due) run()
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
    }
  }

  get open() {
    return this.streams.filter(({ isOpen }) => isOpen)
  }
}

let world: World
beforeEach(() => {
  world = new World()
})

/** Within ten seconds. */
async function untilOpen(): Promise<void> {
  for (let second = 0; second < 10 && world.open.length === 0; second++) await world.pass(1)
}

/** The stream brings a word every four seconds. */
async function beats(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await world.pass(4)
    world.open[0]?.listener.onBeat()
  }
}

describe('where a stream can be had', () => {
  test('it is opened from the revision one has, and nothing is asked while it lives', async () => {
    world.channel.start()
    expect(world.streams.map(({ since }) => since)).toEqual([5])
    world.open[0]?.listener.onNews({ revision: 7 })
    await beats(30)
    expect({ heard: world.heard, asked: world.asked }).toEqual({ heard: [7], asked: [] })
  })

  test('when it breaks, news are asked for, and it is opened again from where one is', async () => {
    world.channel.start()
    world.open[0]?.listener.onNews({ revision: 9 })
    await beats(30)
    world.open[0]?.listener.onEnd()
    await world.pass(1)
    expect(world.asked).toHaveLength(1)
    expect(world.open.map(({ since }) => since)).toEqual([9])
  })

  test('when it falls silent without breaking, as in a tunnel, that is noticed', async () => {
    world.channel.start()
    world.open[0]?.listener.onNews({ revision: 6 })
    world.isThere = false
    await world.pass(26)
    expect(world.silences).toBeGreaterThan(0)
    world.isThere = true
    await untilOpen()
    world.open[0]?.listener.onNews({ revision: 8 })
    expect(world.heard.at(-1)).toBe(8)
  })

  test('what a closed stream tells afterwards is not heard', async () => {
    world.channel.start()
    const [first] = world.streams
    world.channel.pause()
    first?.listener.onNews({ revision: 8 })
    first?.listener.onEnd()
    await world.pass(60)
    expect({ heard: world.heard, asked: world.asked, open: world.open }).toEqual({ heard: [], asked: [], open: [] })
  })
})

describe('where no stream can be had', () => {
  test('news are asked for every four seconds, and a stream is tried ever more seldom', async () => {
    world.canStream = false
    world.channel.start()
    await world.pass(600)
    expect(world.asked.length).toBeGreaterThan(100)
    expect(world.streams.length).toBeLessThan(12)
    expect(world.silences).toBe(0)
  })

  test('a proxy that keeps the stream to itself is given up after five seconds', async () => {
    world.channel.start()
    await world.pass(6)
    expect(world.asked).toHaveLength(1)
    expect(world.open).toHaveLength(0)
  })

  test('without a server it is told once a question, and all is taken up when the server is back', async () => {
    world.isThere = false
    world.channel.start()
    await world.pass(60)
    expect(world.silences).toBe(world.asked.length)
    expect(world.silences).toBeGreaterThan(10)
    world.isThere = true
    await untilOpen()
    await beats(20)
    expect(world.open).toHaveLength(1)
  })
})

test('it can be asked beside the stream, which goes on', async () => {
  world.channel.start()
  world.open[0]?.listener.onBeat()
  world.channel.ask()
  await world.pass(1)
  expect(world.heard).toEqual([5])
  expect(world.open).toHaveLength(1)
})
