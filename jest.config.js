const swc = ['@swc/jest', { jsc: { target: 'es2021', transform: { react: { runtime: 'automatic' } } } }];

/** Unit and Excel-host tests. The browser tests run apart: scripts/e2e.ts. */
module.exports = {
  reporters: process.env.TEST_COUNTS ? ['default', '<rootDir>/scripts/testCounts.cjs'] : ['default'],
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
  transform: { '^.+\\.tsx?$': swc, '/node_modules/(lodash-es|nanoid|rbush|quickselect|kdbush)/.+\\.js$': swc },
  // Univer's CommonJS build asks for packages that are not CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};
