import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...shared, testTimeout: 20_000, hookTimeout: 60_000 } })
