import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'

/** What is known of a file's contents. Not scanned: the authority had no scanner when the file came. */
export type Scan =
  | { readonly kind: 'notScanned' }
  | { readonly kind: 'waiting'; readonly since: Instant }
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly found: string }

export interface ScannedFile {
  readonly name: string
  readonly scan: Scan
}

export type ReleaseRefusal =
  | { readonly kind: 'file-being-checked'; readonly name: string }
  | { readonly kind: 'file-infected'; readonly name: string; readonly found: string }

/** Whether a file may be read by anybody at all: where there is a scanner, not before it has said that the file is clean. */
export function release({ name, scan }: ScannedFile): Result<null, ReleaseRefusal> {
  if (scan.kind === 'waiting') return refuse({ kind: 'file-being-checked', name })
  return scan.kind === 'infected' ? refuse({ kind: 'file-infected', name, found: scan.found }) : accept(null)
}

export type FilesRefusal =
  | { readonly kind: 'files-infected'; readonly names: readonly string[] }
  | { readonly kind: 'files-waiting'; readonly names: readonly string[] }

/** Whether a report with these files may go on to those who vouch for it: nothing that holds malware does. */
export function mayBeHandedOver(files: readonly ScannedFile[]): Result<null, FilesRefusal> {
  const infected = files.filter(({ scan }) => scan.kind === 'infected')
  return infected.length === 0 ? accept(null) : refuse({ kind: 'files-infected', names: namesOf(infected) })
}

/** How long handing in waits for the scanner. A scan takes seconds; a scanner that is away is the authority's, and makes nobody late. */
const LONGEST_WAIT_MS = 10 * 60_000

/** Whether a report with these files may be handed in. What still waits then is held back from everybody until it has been scanned. */
export function mayBeHandedIn(files: readonly ScannedFile[], now: Instant): Result<null, FilesRefusal> {
  const over = mayBeHandedOver(files)
  if (!over.ok) return over
  const waiting = files.filter(({ scan }) => scan.kind === 'waiting' && Date.parse(now) - Date.parse(scan.since) < LONGEST_WAIT_MS)
  return waiting.length === 0 ? accept(null) : refuse({ kind: 'files-waiting', names: namesOf(waiting) })
}

function namesOf(files: readonly ScannedFile[]): readonly string[] {
  return files.map(({ name }) => name)
}
