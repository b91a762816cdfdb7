import { defineConfig } from 'vitest/config'
// @boundaries-ignore one set of test options for all workspaces
import { shared } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...shared, include: ['*.test.ts', ...shared.include], environment: 'happy-dom' } })
