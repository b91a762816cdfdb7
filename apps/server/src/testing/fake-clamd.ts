import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What clamd does once content has been streamed to it whole. */
export type Answering = (socket: Socket, content: Buffer) => void

export function says(answer: string): Answering {
  return (socket) => void socket.end(`${answer}\0`)
}

export interface FakeClamd {
  readonly host: string
  readonly port: number
  answerWith(answering: Answering): void
  stop(): Promise<void>
}

/** Something that speaks clamd's protocol: a command, then pieces with their lengths, until a length of nought. */
export async function startFakeClamd(): Promise<FakeClamd> {
  let answering = says('stream: OK')
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (piece: Buffer) => {
      bytes = Buffer.concat([bytes, piece])
      const content = streamedIn(bytes)
      if (content !== null) answering(socket, content)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has an address of this shape.
  const { port } = server.address() as AddressInfo
  return {
    host: '127.0.0.1',
    port,
    answerWith: (next) => void (answering = next),
    async stop() {
      server.close()
      await once(server, 'close')
    },
  }
}

const COMMAND = 'zINSTREAM\0'

function streamedIn(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND))) return null
  const pieces: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
