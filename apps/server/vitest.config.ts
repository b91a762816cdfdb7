import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../../vitest.shared.ts'

export default defineConfig({
  test: { ...shared, globalSetup: ['src/testing/global-setup.ts'], testTimeout: 20_000, hookTimeout: 60_000 },
})
