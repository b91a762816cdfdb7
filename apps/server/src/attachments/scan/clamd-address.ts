/** Where clamd listens: a socket of the file system, or a port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number }

/** Reads `/run/clamav/clamd.ctl`, `clamd.example:3310` or `[::1]:3310`; null where it is neither. */
export function readClamdAddress(text: string): ClamdAddress | null {
  if (text.startsWith('/')) return { path: text }
  const [, host, port] = /^\[?([^\s/[\]]+)\]?:(\d{1,5})$/.exec(text) ?? []
  return host === undefined || Number(port) > 65_535 ? null : { host, port: Number(port) }
}
