import { execFileSync, spawnSync } from 'node:child_process'

/** How to start a program so that it does not run as root, which PostgreSQL refuses to. */
export interface Unprivileged {
  /** What stands before the program and its arguments. */
  readonly before: readonly string[]
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

/**
 * An ordinary user starts it plainly. Root does it in a user namespace of its own, where root outside is an ordinary user inside,
 * so that the files stay root's; where the machine allows no such namespace, as the system's `postgres` or `nobody`.
 */
export function findUnprivileged(): Unprivileged {
  if (process.getuid?.() !== 0) return { before: [], owner: null }
  const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000']
  if (spawnSync('unshare', [...namespace.slice(1), 'true']).status === 0) return { before: namespace, owner: null }
  const owner = accountOf('postgres') ?? accountOf('nobody')
  if (owner === null)
    throw new Error('PostgreSQL does not run as root, and this machine has no other account for it. Start as an ordinary user.')
  return { before: [], owner }
}

function accountOf(name: string): { uid: number; gid: number } | null {
  try {
    const read = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: read('-u'), gid: read('-g') }
  } catch {
    return null
  }
}
