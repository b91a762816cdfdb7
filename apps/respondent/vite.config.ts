import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPageBudget } from './first-page-budget.ts'
import { preloadFonts } from './preload-fonts.ts'

const FIRST =
  /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@trpc)\/|packages\/ui\/src\/(?:feedback|layout|preferences|formats|texts)\/|packages\/ui\/src\/controls\/(?:Button|Field|TextInput|Link)|respondent\/src\/(?:[a-z-]+\.ts|(?:shell|calls)\/)/

export default defineConfig({
  base: '/',
  plugins: [react(), preloadFonts(), firstPageBudget(119_000)],
  build: {
    target: 'es2023',
    sourcemap: true,
    // Every browser that reads es2023 preloads modules by itself.
    modulePreload: { polyfill: false },
    // One style sheet, and one file for all that the first page needs: every file costs its headers and compresses alone.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
