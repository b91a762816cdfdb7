import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** A built file as it is sent. */
export interface Sent {
  readonly name: string
  readonly bytes: number
}

type Built = Parameters<Extract<Plugin['generateBundle'], (...given: never[]) => unknown>>[1]

/** Fails the build when what the first page needs, compressed as the server sends it, is more than `most` bytes. */
export function firstPageBudget(most: number): Plugin {
  return {
    name: 'first-page-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = firstPageFiles(bundle)
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
        if (bytes > most) this.error(`The first page is ${bytes} bytes compressed, and may be ${most}:\n${files.map(told).join('\n')}`)
        this.info(`first page: ${bytes} of ${most} bytes compressed`)
      },
    },
  }
}

/** What a browser fetches to show the first page: the page, the scripts it names with all they import at once, the style sheet and its fonts. */
export function firstPageFiles(bundle: Built): readonly Sent[] {
  const scripts = new Set<string>()
  const follow = (name: string): void => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || scripts.has(name)) return
    scripts.add(name)
    for (const imported of file.imports) follow(imported)
  }
  for (const page of Object.values(bundle)) if (page.fileName.endsWith('.html')) for (const name of namedIn(page)) follow(name)
  return Object.values(bundle)
    .filter(({ fileName }) => scripts.has(fileName) || /\.(?:html|css|woff2)$/.test(fileName))
    .map((file) => ({ name: file.fileName, bytes: sentBytes(file.fileName, file.type === 'chunk' ? file.code : file.source) }))
}

function namedIn(page: Built[string]): readonly string[] {
  if (page.type === 'chunk') return []
  const text = typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source)
  return [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? [])
}

/** Fonts are compressed already. */
function sentBytes(name: string, content: string | Uint8Array): number {
  return name.endsWith('.woff2') ? content.length : brotliCompressSync(content).length
}

function told({ name, bytes }: Sent): string {
  return `  ${bytes}  ${name}`
}
