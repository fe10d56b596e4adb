import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'codes-'));
after(() => rm(folder, { recursive: true }));

let screenshots = 0;

/**
 * The text of the QR code in a screenshot, as ZBar reads it (Debian's `zbar-tools`).
 * @param {Buffer} png
 */
export async function decode(png) {
  const file = join(folder, `${screenshots++}.png`);
  await writeFile(file, png);
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', file]);
  return stdout.replace(/\n$/, '');
}
