#!/usr/bin/env node
/** The command `dn-widgets`. */
import { checkFile } from '../node/check-file.js';

const [command, file, ...rest] = process.argv.slice(2);
if (command === 'check' && file && rest.length === 0) {
  const { lines, exitCode } = checkFile(file);
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
} else {
  console.error(
    'Usage: dn-widgets check FILE\n\nChecks a file of a clinic’s changes: a line for each problem, and then 1 as exit code.',
  );
  process.exitCode = 2;
}
