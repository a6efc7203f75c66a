/** Browser tests, run by scripts/e2e.ts, which names the browser in E2E_BROWSER. One at a time, all on one build of the preview. */
const unit = require('./jest.config.js');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/test/e2e/build.ts',
  globalTeardown: '<rootDir>/test/e2e/removeBuild.ts',
  maxWorkers: 1,
  testTimeout: 120_000,
};
