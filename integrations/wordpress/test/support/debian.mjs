import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isRoot } from '../../../../test/browsers/installed.mjs';

/** Debian's packages for these tests: PHP is installed, cores of WordPress are only unpacked. */
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** Runs a command; its output, or an error that has it. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error ?? status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** PHP with what a core needs. */
export function installPhp() {
  const packages = ['php-cli', 'php-sqlite3', 'php-curl', 'php-xml', 'php-mbstring', 'php-zip', 'unzip'];
  if (spawnSync('dpkg', ['--status', ...packages]).status === 0) return;
  console.log(`Installing ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const sudo = isRoot ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...sudo, 'apt-get', '--quiet', ...args];
    run(command, rest, { env });
  }
}

/** What the package `wordpress` links to. */
const linked = 'libphp-phpmailer php-getid3 libjs-underscore libjs-jquery-ui libjs-lodash libjs-cropper'.split(' ');

/**
 * Unpacks the package `wordpress` of a Debian suite, once: apt reads one more source, with lists of its own.
 *
 * @param {string} suite - For example `sid`.
 * @param {string} pinned - The version it has to have; it may end in `*`.
 * @returns {string | undefined} The folder that has `usr/share/wordpress`; undefined if the suite has another version.
 */
export function unpackCore(suite, pinned) {
  const folder = `${cache}${suite}-${pinned.replaceAll(/[^\w.]/g, '_')}/`;
  if (existsSync(`${folder}root`)) return `${folder}root`;
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'archives/partial', 'debs', 'unpacked']) {
    mkdirSync(folder + part, { recursive: true });
  }
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(`${folder}sources.list`, `deb [signed-by=${keyring}] http://deb.debian.org/debian ${suite} main\n`);
  const options = {
    'Dir::Etc::sourcelist': `${folder}sources.list`,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::State::lists': `${folder}lists`,
    'Dir::Cache': folder,
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  };
  const apt = (tool, ...args) =>
    run(tool, [...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), ...args], {
      cwd: `${folder}debs`,
    });
  apt('apt-get', '--quiet', 'update');
  const versions = apt('apt-cache', 'madison', 'wordpress').matchAll(/wordpress \| (\S+) \|/g);
  const start = pinned.replace(/\*$/, '');
  const version = [...versions]
    .map(([, each]) => each)
    .find((each) => (pinned.endsWith('*') ? each.startsWith(start) : each === pinned));
  if (!version) return undefined;
  apt('apt-get', '--quiet', 'download', `wordpress=${version}`, ...linked);
  for (const deb of readdirSync(`${folder}debs`)) run('dpkg', ['-x', `${folder}debs/${deb}`, `${folder}unpacked`]);
  renameSync(`${folder}unpacked`, `${folder}root`);
  for (const part of ['lists', 'archives', 'debs']) rmSync(folder + part, { recursive: true, force: true });
  return `${folder}root`;
}

/** The SQLite drop-in for WordPress, from a package of the registry: its folder. */
export function unpackSqlite() {
  const folder = `${cache}sqlite/`;
  const plugin = `${folder}sqlite-database-integration`;
  if (existsSync(plugin)) return plugin;
  mkdirSync(folder, { recursive: true });
  const name = '@wp-playground/cli@3.1.56';
  const integrity = 'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==';
  const [packed] = JSON.parse(run('npm', ['pack', '--json', name], { cwd: folder }));
  if (packed.integrity !== integrity) throw new Error(`${name} is not the package that was pinned`);
  run('tar', ['-xzf', packed.filename, 'package/sqlite-database-integration.zip'], { cwd: folder });
  run('unzip', ['-q', 'package/sqlite-database-integration.zip', '-d', 'unpacked'], { cwd: folder });
  renameSync(`${folder}unpacked/plugin-sqlite-database-integration`, plugin);
  return plugin;
}

/** Where sites are made: on the same disk as the cores, which are linked. */
export const sites = `${cache}sites/`;
