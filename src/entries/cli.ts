#!/usr/bin/env node
/** The command `dn-widgets`. */
import { checkFile, type Report } from '../node/check-file.js';

const usage = `Usage: dn-widgets check FILE
       dn-widgets render TAG [--lang LANG] [--clinic FILE] [--changes FILE] [--stylesheet HREF] [--json-ld] [--ATTRIBUTE VALUE]

check    Checks a file of a clinic’s changes: a line for each problem, and then 1 as exit code.
render   Writes a widget as HTML that reads without JavaScript; files are JSON.`;

/** What the command prints for these arguments; nothing if they are invalid. */
async function run([command, subject, ...rest]: readonly string[]): Promise<Report | undefined> {
  if (!subject || subject.startsWith('--')) return undefined;
  if (command === 'check' && rest.length === 0) return checkFile(subject);
  if (command !== 'render') return undefined;
  await import('./dn-widgets.js');
  const { renderCommand } = await import('../node/render-command.js');
  return renderCommand(subject, rest);
}

const report = await run(process.argv.slice(2));
if (!report) console.error(usage);
else if (report.exitCode === 1 && process.argv[2] === 'render') console.error(report.lines.join('\n'));
else console.log(report.lines.join('\n'));
process.exitCode = report?.exitCode ?? 2;
