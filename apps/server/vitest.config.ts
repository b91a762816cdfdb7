import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../../vitest.shared.ts'

const documents = 'src/documents/**/*.test.ts'
const { include, ...options } = shared

export default defineConfig({
  test: {
    ...options,
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      // What a process has rendered before shows in the bytes of what it renders next, and these compare bytes.
      { extends: true, test: { name: 'documents', include: [documents] } },
      // The whole server is loaded anew for every file that is alone, which took longer than most of the tests.
      { extends: true, test: { name: 'server', include, exclude: [documents, '**/node_modules/**'], isolate: false } },
    ],
  },
})
