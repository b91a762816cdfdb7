/** What every package's tests have in common. The time zone is an odd one, so that nothing leans on the machine's. */
export const shared = {
  include: ['src/**/*.test.{ts,tsx}'],
  reporters: ['default', 'json'],
  outputFile: { json: '.results/vitest.json' },
  env: { TZ: 'Pacific/Chatham' },
  maxWorkers: 2,
  // A rule takes milliseconds; this is for a machine that is busy with everything else as well.
  testTimeout: 120_000,
  hookTimeout: 60_000,
  allowOnly: false,
  restoreMocks: true,
}
