const MEGABYTE = 1_000_000

/** A number of bytes in megabytes or, below one, in kilobytes; rounded down, so that a file of what is shown is taken. */
export function megabytes(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.floor(bytes / 1000)}\u00A0kB` : `${Math.floor(bytes / MEGABYTE)}\u00A0MB`
}
