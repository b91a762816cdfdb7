import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** The server with the workspace's packages bundled, and those of npm left where they are. All of it lies in one folder, as the sources expect. */
export default defineConfig({
  plugins: [migrations()],
  build: {
    ssr: true,
    target: 'node24',
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: {
      // Receipts are rendered in a process of their own, and ledgers read in a thread.
      input: { main: 'src/main.ts', 'render-process': 'src/documents/render-process.ts', 'ledger-worker': 'src/ledger/ledger-worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@aterrapport\//] },
})

/** Lays the migrations beside the bundle, where the server reads them. */
function migrations(): Plugin {
  const folder = join(import.meta.dirname, 'src', 'database', 'migrations')
  return {
    name: 'migrations',
    generateBundle() {
      for (const name of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `migrations/${name}`, source: readFileSync(join(folder, name)) })
      }
    },
  }
}
