// `npm run lock`, after every change of package-lock.json. A registry that serves only its own platform's binaries makes npm leave the
// optional packages of other platforms out of the lockfile, and `npm ci` then refuses it everywhere. This writes in what was left out:
// each optional dependency at the exact version that its dependant names, with the platform that its name tells.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'
import { Obstacle, runMain, tell } from './tell.mjs'

const platforms = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'windows']
const processors = ['loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'arm64', 'arm', 'ia32', 'x64', '64']
const spelled = { windows: 'win32', 64: 'x64' }

await runMain(() => {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = complete(lock.packages)
  for (const entry of Object.values(lock.packages)) if (!entry.link) delete entry.resolved
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  tell(added.length > 0 ? `added to package-lock.json: ${added.join(', ')}` : 'package-lock.json is complete')
  return 0
})

/** Adds the optional packages that are named but not there, and gives what it added. */
function complete(packages) {
  const missing = Object.entries(packages).flatMap(([dependant, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => find(packages, dependant, name)?.version !== version && !isRange(packages, dependant, name, version))
      .map(([name, version]) => ({ dependant, name, version, dev: entry.dev })),
  )
  return missing.map(({ dependant, name, version, dev }) => {
    const top = `node_modules/${name}`
    // Two versions of one tool want two versions of its binary: the second stands with its dependant.
    const path = packages[top] ? `${dependant}/${top}` : top
    packages[path] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }
    return `${name}@${version}`
  })
}

/** A range is npm's to resolve: when the package is there it is right, and when it is not there is nothing exact to write. */
function isRange(packages, dependant, name, version) {
  if (/^\d+\.\d+\.\d+/.test(version)) return false
  if (find(packages, dependant, name)) return true
  throw new Obstacle(`${dependant} wants ${name}@${version}, which is not in the lockfile.`, 'Add it by hand, at a version that exists.')
}

/** Looks a package up as Node does: beside the dependant, then in every folder above it. */
function find(packages, dependant, name) {
  for (let folder = dependant; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]
    if (found || folder === '') return found
    if (!folder.includes('node_modules/')) folder = ''
  }
}

function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/)
  const os = platforms.find((word) => words.includes(word))
  const cpu = processors.find((word) => words.includes(word))
  return {
    ...(cpu ? { cpu: [spelled[cpu] ?? cpu] } : {}),
    ...(os ? { os: [spelled[os] ?? os] } : {}),
    ...(os === 'linux' && /gnu|musl/.test(name) ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}),
  }
}
