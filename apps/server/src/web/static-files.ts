import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'

/** The files of one web application, read once and kept ready to send. */
export interface Site {
  /** The answer to a path below the site's own: the file, or the application's page where there is none. Null for a missing asset. */
  answer(path: string, request: Request): Promise<Response> | null
}

interface File {
  readonly type: string
  readonly etag: string
  /** Its name holds a hash of what it contains, so it never changes. */
  readonly immutable: boolean
  readonly encodings: Encodings
}

interface Encodings {
  readonly identity: Buffer<ArrayBuffer>
  readonly br: () => Promise<Buffer<ArrayBuffer>>
  readonly gzip: () => Promise<Buffer<ArrayBuffer>>
}

const COMPRESSIBLE = /^(text\/|application\/(javascript|json|manifest)|image\/svg)/

export function readSite(folder: string): Site {
  const files = new Map<string, File>()
  if (existsSync(folder)) for (const path of listFiles(folder)) files.set(relative(folder, path).split(sep).join('/'), readFile(path))
  return {
    answer(path, request) {
      const file = files.get(path) ?? (extname(path) === '' ? files.get('index.html') : undefined)
      return file === undefined ? null : send(file, request)
    },
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function readFile(path: string): File {
  const identity = readFileSync(path)
  return {
    type: getMimeType(path) ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    immutable: /[.-][\w-]{8}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`),
    encodings: { identity, br: once(() => promisify(brotliCompress)(identity)), gzip: once(() => promisify(gzip)(identity)) },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}

async function send({ type, etag, immutable, encodings }: File, request: Request): Promise<Response> {
  const headers = new Headers({
    'Content-Type': type,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  const encoding = COMPRESSIBLE.test(type) ? accepted(request.headers.get('Accept-Encoding') ?? '') : null
  if (encoding !== null) headers.set('Content-Encoding', encoding)
  const body = encoding === null ? encodings.identity : await encodings[encoding]()
  headers.set('Content-Length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

function accepted(header: string): 'br' | 'gzip' | null {
  const offers = header.split(',').map((offer) => offer.trim().split(/\s*;\s*q=/))
  const wants = (name: string) => offers.some(([encoding, quality = '1']) => encoding === name && Number(quality) > 0)
  if (wants('br')) return 'br'
  return wants('gzip') ? 'gzip' : null
}
