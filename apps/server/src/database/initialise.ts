import { spawnSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Unprivileged } from './unprivileged.ts'

interface Initialising {
  readonly initdb: string
  readonly folder: string
  readonly unprivileged: Unprivileged
  /** Whether it is to outlive a power cut. */
  readonly lasting: boolean
}

/** Letters fold and compare alike on every machine, whatever its own locales are. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']

/** Only this user reaches the socket, which lies in a folder of the user's own, so the socket asks for no password. */
const ACCESS = ['--username=postgres', '--auth=trust']

/** Makes the database's files beside their place and then moves them there, so that half of them are never taken for the whole. */
export function initialise({ initdb, folder, unprivileged, lasting }: Initialising): void {
  const fresh = join(folder, 'data.new')
  rmSync(fresh, { recursive: true, force: true })
  const args = [`--pgdata=${fresh}`, ...ACCESS, ...LOCALE, '--no-instructions', ...(lasting ? [] : ['--no-sync'])]
  const [program = initdb, ...rest] = [...unprivileged.before, initdb, ...args]
  const { status, stderr, error } = spawnSync(program, rest, { ...unprivileged.owner, encoding: 'utf8' })
  if (status === 0) return renameSync(fresh, join(folder, 'data'))
  const advice =
    unprivileged.owner === null
      ? ''
      : ' Started by root, PostgreSQL runs here under another account, which must be able to reach the folder: choose another in DATA_DIR, or start as an ordinary user.'
  throw new Error(`The database in ${folder} could not be made: ${(stderr || (error?.message ?? '')).trim()}.${advice}`)
}
