/** Jest reporter for .ci/run: adds a line "passed failed skipped" to the file that TEST_COUNTS names. */
const { appendFileSync } = require('node:fs');

module.exports = class TestCounts {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    appendFileSync(process.env.TEST_COUNTS, `${results.numPassedTests} ${failed} ${skipped}\n`);
  }
};
