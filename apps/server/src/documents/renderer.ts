import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { RenderReply, RenderRequest } from './render-process.ts'

/** React-pdf keeps about 0.12 MB of every document for ever, so the process that renders is replaced after this many. */
const DOCUMENTS_PER_PROCESS = 200

/** A receipt takes a fraction of a second, a long reading copy some seconds; one that takes this long never ends. */
const LONGEST_MS = 60_000

interface Running {
  readonly child: ChildProcess
  rendered: number
}

let running: Running | null = null
let queue: Promise<unknown> = Promise.resolve()

/** Renders a document in a process beside the server, so that neither its time nor its memory is the server's. One at a time. */
export function renderBeside(request: RenderRequest): Promise<Uint8Array> {
  const rendered = queue.then(() => render(request))
  // The next waits for this one, whether it succeeds or not.
  queue = rendered.catch(() => {})
  return rendered
}

async function render(request: RenderRequest): Promise<Uint8Array> {
  const process = (running ??= { child: startProcess(), rendered: 0 })
  try {
    const reply = await ask(process.child, request)
    if ('error' in reply) throw new Error(`The document could not be rendered: ${reply.error}`)
    process.rendered += 1
    if (process.rendered >= DOCUMENTS_PER_PROCESS) end(process)
    return reply.document
  } catch (error) {
    end(process)
    throw error
  }
}

function ask(child: ChildProcess, request: RenderRequest): Promise<RenderReply> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      clearTimeout(timer)
      child.removeAllListeners()
      // An idle process keeps neither the server nor a test from ending.
      child.unref()
      child.channel?.unref()
      outcome()
    }
    const timer = setTimeout(() => settle(() => reject(new Error('The document took too long to render'))), LONGEST_MS)
    child.ref()
    child.channel?.ref()
    child.on('message', (reply: RenderReply) => settle(() => resolve(reply)))
    child.on('error', (error) => settle(() => reject(error)))
    child.on('exit', (code, signal) => settle(() => reject(new Error(`The rendering process ended (${code ?? signal})`))))
    child.send(request)
  })
}

function end({ child }: Running): void {
  if (running?.child === child) running = null
  child.kill('SIGKILL')
}

/** The process is told nothing of the server's surroundings: it needs none of its secrets. */
function startProcess(): ChildProcess {
  const { path, execArgv } = script()
  return fork(path, {
    execArgv,
    // In development the settings that the source is read with are those of the folder the process is started in.
    cwd: import.meta.dirname,
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** The built server has the process as a file beside its own; in development it runs from the source, which Node reads with tsx. */
function script(): { path: string; execArgv: string[] } {
  const built = fileURLToPath(new URL('./render-process.js', import.meta.url))
  if (existsSync(built)) return { path: built, execArgv: [] }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { path: fileURLToPath(new URL('./render-process.ts', import.meta.url)), execArgv: ['--import', tsx] }
}
