/** One line to whoever watches the server. */
export type Log = (line: string) => void

/** Writes to standard error, with the time, so that standard output holds nothing but what the start tells. */
export function logToStandardError(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`)
}
