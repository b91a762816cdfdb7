/** What a stream of news tells. */
export interface StreamListener<News> {
  readonly onNews: (news: News) => void
  /** The server is there, and has nothing new. */
  readonly onBeat: () => void
  /** The stream broke, could not be opened, or was ended by the server. */
  readonly onEnd: () => void
}

interface ChannelGiven<News> {
  /** Opens a stream of what is new since a revision; returns what closes it. */
  readonly stream: (since: number, listener: StreamListener<News>) => () => void
  /** Asks once what is new since a revision. */
  readonly ask: (since: number) => Promise<News>
  readonly hear: (news: News) => Promise<void> | void
  /** The server was asked, and did not answer or said no. */
  readonly onSilence: (error: unknown) => void
  readonly now: () => number
  /** Runs a task later; returns what calls it off. */
  readonly later: (task: () => void, milliseconds: number) => () => void
}

export interface NewsChannel {
  readonly start: () => void
  /** Nobody looks: no news until it is started again. */
  readonly pause: () => void
  /** Asks now, beside the stream. */
  readonly ask: () => void
  /** Ends the stream, and asks until there is an answer. */
  readonly askOnly: () => void
}

const ASK_EVERY = 4000
/** Two beats and a half of the server's: a stream that is silent longer is dead, though nobody has said so. */
const LONGEST_SILENCE = 25_000
/** A proxy that gathers answers before it passes them on lets nothing through. */
const FIRST_WORD = 5000
const FIRST_WAIT = 4000
const LAST_WAIT = 300_000

/**
 * Brings the news of a report: by a stream where one can be had, and by asking every few seconds where a proxy, an old browser or a lost
 * connection is in the way. A stream that breaks is opened again when the server next answers, ever more seldom while it does not last.
 */
export function createNewsChannel<News extends { readonly revision: number }>(
  given: ChannelGiven<News>,
  first: { readonly revision: number },
): NewsChannel {
  const { stream, ask, hear, onSilence, now, later } = given
  let { revision } = first
  let isPaused = true
  let closeStream: (() => void) | null = null
  let callOff: (() => void) | null = null
  let wait = FIRST_WAIT
  let triedAt = -Infinity
  let asked = 0

  function after(milliseconds: number, task: () => void): void {
    callOff?.()
    callOff = later(() => {
      callOff = null
      task()
    }, milliseconds)
  }

  function end(): void {
    closeStream?.()
    closeStream = null
    callOff?.()
    callOff = null
  }

  function open(): void {
    end()
    triedAt = now()
    const fail = () => {
      end()
      wait = now() - triedAt > LAST_WAIT / 5 ? FIRST_WAIT : Math.min(LAST_WAIT, wait * 2)
      if (!isPaused) void question()
    }
    const alive = () => after(LONGEST_SILENCE, fail)
    let isOpen = true
    const whileOpen = (task: () => void) => () => void (isOpen && task())
    const close = stream(revision, {
      onNews(news) {
        if (!isOpen) return
        alive()
        take(news)
      },
      onBeat: whileOpen(alive),
      onEnd: whileOpen(fail),
    })
    closeStream = () => {
      isOpen = false
      close()
    }
    after(FIRST_WORD, fail)
  }

  function take(news: News): void {
    revision = Math.max(revision, news.revision)
    void hear(news)
  }

  async function question(): Promise<void> {
    const mine = ++asked
    let isAnswered = false
    try {
      const news = await ask(revision)
      if (isPaused) return
      isAnswered = true
      take(news)
    } catch (error) {
      if (isPaused) return
      onSilence(error)
    }
    // Another question is on its way, or the stream tells the rest.
    if (mine !== asked || closeStream !== null) return
    if (isAnswered && now() - triedAt >= wait) open()
    else after(ASK_EVERY, () => void question())
  }

  return {
    start() {
      if (!isPaused) return
      isPaused = false
      open()
    },
    pause() {
      isPaused = true
      end()
    },
    ask: () => void (isPaused || question()),
    askOnly() {
      if (isPaused || closeStream === null) return
      end()
      void question()
    },
  }
}
