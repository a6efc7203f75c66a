/** `npm run --silent excel -- ACTION[,ACTION…] IN.xlsx OUT.xlsx [options]`: the pane's buttons without Excel and without a pane. */
import { runExcel } from './run';

void runExcel(process.argv.slice(2)).then(({ stdout, stderr, exitCode }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
});
