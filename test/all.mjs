import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs the tests in the browser and those in Node at the same time, because each waits often: for a page or for a program.
 * What the second prints follows what the first does.
 * @param {string} script
 * @param {'inherit' | 'pipe'} stdout
 */
const start = (script, stdout) => spawn('npm', ['run', '--silent', script], { stdio: ['ignore', stdout, 'inherit'] });
/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) => new Promise((done) => child.once('close', done));

const inNode = start('test:node', 'pipe');
const printed = inNode.stdout ? text(inNode.stdout) : '';
const codes = await Promise.all([ended(start('test:browser', 'inherit')), ended(inNode)]);
console.log(await printed);
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
