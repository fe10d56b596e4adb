import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

/** A copy of the working tree, as it is now, that a test may change. */
export class Copy {
  folder = mkdtempSync(join(tmpdir(), 'dn-new-'));

  constructor() {
    for (const file of git('ls-files', '-z', '--cached', '--others', '--exclude-standard')) {
      if (existsSync(join(root, file))) cpSync(join(root, file), join(this.folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  /**
   * Runs a command in the copy; resolves with its exit code and with all that it printed.
   * @typedef {{ code: unknown, stdout: string, stderr: string, printed: string }} Result
   * @param {string} command
   * @param {string[]} args
   * @returns {Promise<Result>}
   */
  run(command, ...args) {
    return new Promise((done) => {
      // Else Node's test runner treats a nested one as one of its test files.
      const env = { ...process.env, ENGINES: 'chromium', NODE_TEST_CONTEXT: undefined };
      const options = { cwd: this.folder, env, maxBuffer: 1e8 };
      execFile(command, args, options, (error, stdout, stderr) =>
        done({ code: error ? error.code : 0, stdout, stderr, printed: stdout + stderr }),
      );
    });
  }

  /** The text of every file, by its path; the folders of installed packages are left out. */
  texts() {
    const folders = readdirSync(this.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const inside = folders.flatMap(({ name }) =>
      readdirSync(join(this.folder, name), { recursive: true, withFileTypes: true }),
    );
    const files = [...readdirSync(this.folder, { withFileTypes: true }), ...inside].filter((entry) => entry.isFile());
    return Object.fromEntries(
      files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
    );
  }

  /** @param {string} file */
  has(file) {
    return existsSync(join(this.folder, file));
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
