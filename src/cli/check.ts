/** The program behind `npm run check`. */
import { runCheck } from './run';

const { stdout, stderr, exitCode } = runCheck(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit: what is written to a pipe may not have left yet.
process.exitCode = exitCode;
