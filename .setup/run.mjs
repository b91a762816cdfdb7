import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the work tree. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const bin = join(root, 'node_modules', '.bin')

/** The environment in which `node` is the project's own, and so are all its tools. What is written to a file is not coloured. */
export const projectEnvironment = {
  ...process.env,
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** Runs a command to its end with our own input and output, and gives its exit code. */
export function run(command, args, { cwd = root, env = projectEnvironment, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio, shell: process.platform === 'win32' })
    const forget = passSignalsTo(child)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      forget()
      resolve(code ?? exitCodeOf(signal))
    })
  })
}

/** Runs npm: the one that runs us, on the Node that runs it, or the one on the PATH. */
export function npm(args, options) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script && node ? run(node, [script, ...args], options) : run('npm', args, options)
}

const wait = () => {}

/** Hands SIGTERM and SIGHUP on to a child; an interrupt from the keyboard reaches the child by itself. */
function passSignalsTo(child) {
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  process.on('SIGINT', wait)
  return () => {
    process.off('SIGTERM', pass)
    process.off('SIGHUP', pass)
    process.off('SIGINT', wait)
  }
}

/** What a shell says of a child that a signal ended: 128 and the signal's number. */
export function exitCodeOf(signal) {
  return 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)
}
