import { readConfig } from './config.ts'
import { logToStandardError } from './log.ts'
import { startServer } from './server.ts'

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function giveUp(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

const config = readConfig(process.env)
if (!config.ok) giveUp(['The server cannot start:', ...config.refusal.map((problem) => `  ${problem}`)])

const server = await startServer({ config: config.value, log: logToStandardError, tell }).catch((error: unknown) =>
  giveUp([error instanceof Error ? error.message : String(error)]),
)

let isStopping = false
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  tell('stopping')
  await server.stop()
  tell('stopped')
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
// `npm start` holds a channel to the server; when it closes, whoever started the server is gone.
process.on('disconnect', () => void stop())
void server.failed.then(async (why) => {
  logToStandardError(why)
  await server.stop()
  process.exit(1)
})
