import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../../vitest.shared.ts'

// Pure functions leave nothing behind for the next file to find.
export default defineConfig({ test: { ...shared, isolate: false } })
