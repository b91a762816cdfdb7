import { once } from 'node:events'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import type { ClamdAddress } from './clamd-address.ts'

export type Verdict = { readonly kind: 'clean' } | { readonly kind: 'infected'; readonly found: string }

const LONGEST_SILENCE_MS = 120_000
const LONGEST_ANSWER = 4096

/**
 * Has clamd scan content that is streamed to it: INSTREAM of its protocol, each piece after its length in four bytes, ended by a length
 * of nought. Throws when clamd is away, gives up or says something else than what it found.
 */
export async function scanContent(
  address: ClamdAddress,
  parts: AsyncIterable<Buffer>,
  { longestSilence = LONGEST_SILENCE_MS }: { readonly longestSilence?: number } = {},
): Promise<Verdict> {
  const options: NetConnectOpts = { ...address }
  const socket = connect(options)
  socket.setTimeout(longestSilence, () => socket.destroy(new Error(`clamd said nothing for ${longestSilence} ms`)))
  const answer = answerFrom(socket)
  try {
    // Whatever goes wrong with sending is told by the answer, which clamd may also give before it has read all.
    await Promise.race([send(socket, parts), answer])
    return verdictOf(await answer)
  } finally {
    socket.destroy()
  }
}

async function send(socket: Socket, parts: AsyncIterable<Buffer>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const part of parts) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(part.length)
    await write(socket, Buffer.concat([length, part]))
  }
  await write(socket, Buffer.alloc(4))
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  // One that hangs up never drains; that is told by the answer, and nobody waits here any longer.
  if (!socket.destroyed && !socket.write(bytes)) await once(socket, 'drain')
}

/** All that clamd says until it hangs up. */
function answerFrom(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let answer = ''
  socket.on('data', (piece: Buffer) => {
    answer += piece.toString('utf8')
    if (answer.length > LONGEST_ANSWER) socket.destroy(new Error('clamd says more than an answer'))
    else if (answer.includes('\0')) resolve(answer.slice(0, answer.indexOf('\0')))
  })
  socket.on('error', reject)
  socket.on('close', () => reject(new Error(`clamd hung up after "${answer}"`)))
  return promise
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { kind: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found === undefined) throw new Error(`clamd answered "${answer}"`)
  return { kind: 'infected', found }
}
