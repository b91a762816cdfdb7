import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { tell } from './tell.mjs'

const jars = '/usr/share/java'
const packages = ['libpdfbox2-java', 'libjaxb-api-java', 'libactivation-java', 'libcommons-io-java', 'poppler-utils']

/**
 * The checkers from outside that documents are held to: Apache Preflight and poppler's pdfsig. Debian has both; elsewhere the documents
 * are read back by our own tests alone, and the counts tell that these were skipped.
 */
export async function ensureDocumentCheckers() {
  const missing = [
    ...(existsSync(`${jars}/preflight.jar`) && hasCommand('pdfsig') ? [] : packages),
    ...(hasCommand('java') ? [] : ['default-jre-headless']),
  ]
  if (missing.length === 0) return tell('documents are also checked by Apache Preflight and pdfsig')
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!mayInstall) return tell(`documents are not checked by Apache Preflight and pdfsig: Debian has them as ${missing.join(', ')}`)
  tell(`installing what checks documents (apt-get install ${missing.join(' ')})`)
  const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
  await run('apt-get', ['update', '-qq'], quietly)
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quietly)
  if (code !== 0) tell(`they could not be installed (apt-get ended with code ${code}), and are left out`)
}

function hasCommand(name) {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
