import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../vitest.shared.ts'

export default defineConfig({
  test: {
    ...shared,
    globalSetup: ['driver/global-setup.ts'],
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
