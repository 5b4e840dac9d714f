import { defineConfig } from 'vitest/config';

// Dates are decided in Viet Nam's time zone wherever the tests run.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
