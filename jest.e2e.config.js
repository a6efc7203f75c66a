/** Browser tests, run by scripts/e2e.ts, which names the browser in E2E_BROWSER. One at a time: each serves and drives the preview. */
const unit = require('./jest.config.js');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 120_000,
};
