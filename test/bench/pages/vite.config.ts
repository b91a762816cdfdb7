import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The peers' pages, each built as its makers say. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('../../.results/bench-pages', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: ['by-hand', 'survey'].map((page) => fileURLToPath(new URL(`${page}/index.html`, import.meta.url))),
    },
  },
})
