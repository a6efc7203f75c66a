const { spawnSync } = require('node:child_process');

const swc = ['@swc/jest', { jsc: { target: 'es2021', transform: { react: { runtime: 'automatic' } } } }];

/** One seed for each committed tree, so that a build says the same of the same sources; any other number tries other cases. */
process.env.PROPERTY_SEED ??= String(seedOf(spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: __dirname, encoding: 'utf8' }).stdout ?? ''));

/** 0 where the sources were unpacked without their history. */
function seedOf(tree) {
  return Number.parseInt(tree.slice(0, 7), 16) || 0;
}

/** Unit and Excel-host tests. The browser tests run apart: scripts/e2e.ts. */
module.exports = {
  reporters: process.env.TEST_COUNTS ? ['default', '<rootDir>/scripts/testCounts.cjs'] : ['default'],
  testEnvironment: 'node',
  // How fast the machine is decides nothing here; bench/ measures.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
  transform: { '^.+\\.tsx?$': swc, '/node_modules/(lodash-es|nanoid|rbush|quickselect|kdbush)/.+\\.js$': swc },
  // Univer's CommonJS build asks for packages that are not CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};
