import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const JARS = '/usr/share/java'
const CLASSES = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io', 'jaxb-api', 'javax.activation']

/** Whether Debian's Apache Preflight is on this machine; `npm test` sees to it where it may. */
export function hasPreflight(): boolean {
  return existsSync(`${JARS}/preflight.jar`) && runs('java', ['-version'])
}

export function hasPdfsig(): boolean {
  return runs('pdfsig', ['-v'])
}

/** What Apache Preflight has against a file as PDF/A-1b: a code and a sentence each. */
export function preflight(path: string): readonly string[] {
  const classPath = CLASSES.map((name) => `${JARS}/${name}.jar`).join(':')
  const said = outputOf('java', ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', path])
  if (!/PDF\/A-1b file/.test(said)) throw new Error(`Preflight did not judge the file: ${said}`)
  return said.split('\n').filter((line) => /^\d+(?:\.\d+)* :/.test(line))
}

/** What poppler says of a file's signatures. */
export function pdfsig(path: string): string {
  return outputOf('pdfsig', [path])
}

/** Both end with an error when they find one, and what they found stands in their output. */
function outputOf(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
