// `npm start`: sets up what is missing, builds what has changed, and runs the product until it is stopped.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exitCodeOf, projectEnvironment, root, run } from './run.mjs'
import { setUp } from './set-up.mjs'
import { Obstacle, runMain, tell } from './tell.mjs'

await runMain(async () => {
  await setUp()
  await build()
  return serve()
})

async function build() {
  tell('building what has changed (turbo run build)')
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'])
  if (code !== 0) throw new Obstacle(`The build ended with code ${code}.`, 'The lines above say which part, and why.')
}

/**
 * Runs the built server, in a process group of its own: an interrupt from the keyboard reaches this process (from npm a second time),
 * and the server is told once. Should npm be killed, this process tells the server; should this process be, the closing of the channel does.
 */
function serve() {
  tell('starting the server')
  const server = spawn('node', [join('apps', 'server', 'dist', 'main.js')], {
    cwd: root,
    env: projectEnvironment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  let told = false
  const stop = (signal) => {
    if (!told) server.kill(signal)
    told = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  whenOrphaned(() => stop('SIGTERM'))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code, signal) => resolve(code ?? exitCodeOf(signal)))
  })
}

/** Calls back once the process that started this one is gone. */
function whenOrphaned(callback) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    callback()
  }, 1000)
  watch.unref()
}
