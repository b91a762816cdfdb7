import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client, escapeIdentifier } from 'pg'
import { initialise } from './initialise.ts'
import { findPostgres } from './postgres-binaries.ts'
import { claim, isRunning, readPostmaster, stopPostmaster, until, urlOf } from './postmaster.ts'
import { findUnprivileged, type Unprivileged } from './unprivileged.ts'

export interface EmbeddedPostgres {
  /** As the superuser; migrations and jobs connect so, requests under a role that may less. */
  readonly url: string
  /** Fulfilled when PostgreSQL has ended without having been asked to. */
  readonly died: Promise<string>
  stop(): Promise<void>
}

interface StartOptions {
  /** Where everything is kept; made when it is not there. */
  readonly folder: string
  readonly database: string
  /** PostgreSQL's settings, `name=value`. */
  readonly settings?: readonly string[]
}

/**
 * Starts the PostgreSQL that npm installed. One that a killed server left behind is stopped first, and one that another
 * server is using is left alone, with word of it.
 */
export async function startPostgres({ folder: given, database, settings = [] }: StartOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(given)
  const data = join(folder, 'data')
  const log = join(folder, 'postgres.log')
  const binaries = findPostgres()
  const unprivileged = findUnprivileged()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (unprivileged.owner !== null) chownSync(folder, unprivileged.owner.uid, unprivileged.owner.gid)
  if (!existsSync(data)) initialise({ initdb: binaries.initdb, folder, unprivileged, lasting: !settings.includes('fsync=off') })
  await takeOver(data, folder)

  const socketFolder = socketFolderFor(folder, unprivileged)
  const options = ['listen_addresses=', 'unix_socket_permissions=0700', `unix_socket_directories=${socketFolder}`, ...settings]
  const output = openSync(log, 'a', 0o600)
  const child = start(unprivileged, binaries.postgres, ['-D', data, ...options.flatMap((option) => ['-c', option])], output)
  closeSync(output)
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message))
    child.once('exit', (code, signal) => settle(`PostgreSQL ended (${code ?? signal}): ${lastLines(log)}`))
  })
  const first = await Promise.race([ready(socketFolder), ended])
  if (typeof first === 'string') throw new Error(first)
  const owner = await claim(socketFolder)
  if (owner === null) throw alreadyRunning(folder)
  await createDatabase(socketFolder, database)

  let isStopping = false
  return {
    url: urlOf(socketFolder, database),
    died: new Promise((settle) => void ended.then((why) => (isStopping ? undefined : settle(why)))),
    async stop() {
      isStopping = true
      await owner.end()
      child.kill('SIGINT')
      await ended
    },
  }
}

async function takeOver(data: string, folder: string): Promise<void> {
  const postmaster = readPostmaster(data)
  if (postmaster === null) return
  if (!isRunning(postmaster)) return rmSync(join(data, 'postmaster.pid'), { force: true })
  await until(() => answers(postmaster.socketFolder), 15_000)
  const owner = await claim(postmaster.socketFolder)
  if (owner === null) throw alreadyRunning(folder)
  await stopPostmaster(postmaster)
}

function alreadyRunning(folder: string): Error {
  return new Error(
    `Another server is running on the database in ${folder}. Stop it first, or give this one a folder of its own in DATA_DIR.`,
  )
}

/** A socket's path may be about a hundred bytes long; where the folder's is longer, it lies among the temporary files. */
function socketFolderFor(folder: string, { owner }: Unprivileged): string {
  const near = join(folder, 'socket')
  const isShort = Buffer.byteLength(near) < 80
  if (isShort) mkdirSync(near, { recursive: true, mode: 0o700 })
  const chosen = isShort ? near : mkdtempSync(join(tmpdir(), 'aterrapport-'))
  if (owner !== null) chownSync(chosen, owner.uid, owner.gid)
  return chosen
}

/** In a process group of its own, so that Ctrl-C reaches the server alone, which stops the database last. */
function start(unprivileged: Unprivileged, program: string, args: readonly string[], output: number): ChildProcess {
  const [command = program, ...rest] = [...unprivileged.before, program, ...args]
  return spawn(command, rest, { ...unprivileged.owner, stdio: ['ignore', output, output], detached: true })
}

async function ready(socketFolder: string): Promise<true> {
  if (await until(() => answers(socketFolder), 60_000)) return true
  throw new Error('PostgreSQL did not answer within a minute.')
}

async function answers(socketFolder: string): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(socketFolder, 'postgres') })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function createDatabase(socketFolder: string, database: string): Promise<void> {
  const client = new Client({ connectionString: urlOf(socketFolder, 'postgres') })
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${escapeIdentifier(database)}`)
  await client.end()
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' ')
}
