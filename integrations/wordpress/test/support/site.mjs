import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installPhp, run, sites, unpackCore, unpackSqlite } from './debian.mjs';

/** The cores that are tested, as packages of Debian: its stable suites keep their branch, the newest is pinned. */
export const cores = {
  oldest: { suite: 'bookworm', version: '6.1.*' },
  middle: { suite: 'trixie', version: '6.8.*' },
  newest: { suite: 'sid', version: '7.1.4+dfsg1-1' },
};

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const plugin = fileURLToPath(new URL('../../dist/dry-needling-widgets/', import.meta.url));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A folder with a core, the SQLite drop-in, our plugin and the themes of these tests; undefined if there is no such core. */
function makeFolder(name) {
  installPhp();
  const root = unpackCore(cores[name].suite, cores[name].version);
  if (!root) return undefined;
  mkdirSync(sites, { recursive: true });
  const folder = run('mktemp', ['-d', `${sites}${name}-XXXXXX`]).trim();
  run('cp', ['-al', `${root}/usr/share/.`, folder]);
  const core = `${folder}/wordpress`;
  const content = `${core}/wp-content`;
  for (const file of ['wp-config.php', 'wp-content', '.htaccess'])
    rmSync(`${core}/${file}`, { recursive: true, force: true });
  for (const part of ['plugins', 'uploads']) mkdirSync(`${content}/${part}`, { recursive: true });
  for (const part of ['mu-plugins', 'themes']) cpSync(fixtures + part, `${content}/${part}`, { recursive: true });
  cpSync(plugin, `${content}/plugins/dry-needling-widgets`, { recursive: true });
  const sqlite = `${content}/sqlite`;
  cpSync(unpackSqlite(), sqlite, { recursive: true });
  edit(
    `${sqlite}/db.copy`,
    `${content}/db.php`,
    ['{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite],
    ['{SQLITE_PLUGIN}', ''],
  );
  const driver = `${sqlite}/wp-includes/sqlite/class-wp-sqlite-db.php`;
  // Cores before 6.4 read this from the parent class.
  edit(driver, driver, ['private $allow_unsafe', 'public $allow_unsafe']);
  return { folder, core, content };
}

function edit(from, to, ...replaced) {
  let text = readFileSync(from, 'utf8');
  for (const [found, by] of replaced) text = text.replaceAll(found, by);
  writeFileSync(to, text);
}

const config = (url, { multisite, core }) => {
  const constants = {
    ...{ DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8', DB_COLLATE: '' },
    ...{ DB_DIR: `${core}/wp-content/database/`, DB_FILE: 'test.sqlite', FS_METHOD: 'direct' },
    ...{ WP_HOME: url, WP_SITEURL: url, WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true },
    ...{ WP_DEBUG: true, WP_DEBUG_DISPLAY: false, WP_DEBUG_LOG: `${core}/wp-content/debug.log` },
    ...{ AUTOMATIC_UPDATER_DISABLED: true, CONCATENATE_SCRIPTS: true, WP_ALLOW_MULTISITE: true },
    ...(multisite && {
      ...{ MULTISITE: true, SUBDOMAIN_INSTALL: false, DOMAIN_CURRENT_SITE: new URL(url).host },
      ...{ PATH_CURRENT_SITE: '/', SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 },
    }),
  };
  const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  for (const salt of salts) constants[salt] = `${salt} of a test`;
  const lines = Object.entries(constants)
    // The address of a multisite is in its database.
    .filter(([name]) => !(multisite && /^WP_(HOME|SITEURL)$/.test(name)))
    .map(([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : String(value)} );`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }\nrequire_once ABSPATH . 'wp-settings.php';\n`;
};

/**
 * A WordPress on loopback with an administrator, `owner`, and the plugin active.
 *
 * @param {'oldest' | 'middle' | 'newest'} name
 */
export async function startSite(name, { multisite = false } = {}) {
  const made = makeFolder(name);
  if (!made) return undefined;
  const { folder, core, content } = made;
  const url = `http://127.0.0.1:${String(await freePort())}`;
  const script = (code) => {
    const { host, port } = new URL(url);
    const request = {
      HTTP_HOST: host,
      SERVER_PORT: port,
      REQUEST_URI: '/',
      REQUEST_METHOD: 'GET',
      SERVER_PROTOCOL: 'HTTP/1.1',
    };
    const server = Object.entries(request).map(([name, value]) => `$_SERVER['${name}'] = '${value}';`);
    writeFileSync(`${folder}/run.php`, `<?php ${server.join(' ')} ${code}`);
    return run('php', ['-d', 'memory_limit=512M', `${folder}/run.php`]);
  };
  writeFileSync(`${core}/wp-config.php`, config(url, { core }));
  script(
    `define( 'WP_INSTALLING', true ); require '${core}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'Riverside Physio', 'owner', 'owner@example.org', false, '', 'owner' );
    update_option( 'permalink_structure', '/%postname%/' ); update_option( 'home', '${url}' ); update_option( 'siteurl', '${url}' );`,
  );
  if (multisite) {
    script(
      `require '${core}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php'; foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) { $wpdb->$table = $prefixed; }
      install_network(); populate_network( 1, '${new URL(url).host}', 'owner@example.org', 'Network', '/', false );`,
    );
    writeFileSync(`${core}/wp-config.php`, config(url, { core, multisite }));
  }
  // The workers of PHP's server outlive it, so the whole group is ended.
  const server = spawn(
    'php',
    ['-S', new URL(url).host, '-t', core, '-d', 'opcache.enable=1', `${fixtures}router.php`],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  const stop = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const log = () => {
    try {
      return readFileSync(`${content}/debug.log`, 'utf8');
    } catch {
      return '';
    }
  };
  await waitFor(url);
  // Runs code in the site; tests.php has the other side.
  const php = async (code, at = url) => {
    const response = await fetch(`${at}/?test-run`, { method: 'POST', body: code });
    const text = await response.text();
    if (response.status !== 200 || !text.endsWith('\nran')) throw new Error(`${code}\n${text}\n${log().slice(-2000)}`);
    return text.slice(0, -'\nran'.length);
  };
  const version = await php("echo $GLOBALS['wp_version'];");
  return { url, php, stop, content, version, log };
}

async function waitFor(url) {
  for (let left = 100; ; left--) {
    try {
      await fetch(`${url}/readme.html`);
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
