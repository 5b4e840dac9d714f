import { defineConfig } from 'vitest/config';

// Dates are decided in Viet Nam's time zone wherever the tests run.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests build the whole site.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
