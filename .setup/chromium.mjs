import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { Obstacle, tell } from './tell.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The Chromium that the browser journeys run in: CHROMIUM_PATH, the machine's, or Debian's package when we may install it. */
export async function ensureChromium() {
  const path = findChromium() ?? (await installChromium())
  tell(`browser journeys run in ${path}`)
  return path
}

function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked && !isExecutable(asked)) throw new Obstacle(`CHROMIUM_PATH is ${asked}, which cannot be run.`, 'Correct it, or unset it.')
  if (asked) return asked
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(isExecutable)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function installChromium() {
  const remedy = 'Install it (Debian: apt-get install chromium; otherwise Google Chrome will do), or set CHROMIUM_PATH to one.'
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!mayInstall) throw new Obstacle('The browser journeys need a Chromium, and there is none on this machine.', remedy)
  tell('installing Chromium (apt-get install chromium)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quietly = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  await run('apt-get', ['update', '-qq'], quietly)
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly)
  const path = findChromium()
  if (code !== 0 || !path) throw new Obstacle(`apt-get install chromium ended with code ${code}.`, remedy)
  return path
}
