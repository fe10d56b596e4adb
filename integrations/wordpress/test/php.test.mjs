import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { run, unpackCore } from './support/debian.mjs';
import { cores } from './support/site.mjs';
import { names, php, slug, text, written } from './support/zip.mjs';

const code = (name) => text(name).replaceAll(/\/\*[\s\S]*?\*\/|(?<=\s)\/\/ (?!phpcs).*$/gm, '');

test('PHP parses, and each file is guarded', () => {
  for (const name of php) assert.match(text(name), /^defined\( 'ABSPATH' \) \|\| exit;$/m, name);
  const folder = new URL('../dist/', import.meta.url).pathname;
  for (const name of php) assert.equal(spawnSync('php', ['-l', `${folder}${slug}/${name}`]).status, 0, name);
});

test('everything global has the prefix', () => {
  for (const name of written) {
    for (const [, found] of text(name).matchAll(/^function (\w+)/gm)) assert.match(found, /^dn_widgets_/, name);
    for (const [, found] of text(name).matchAll(/\bdefine\( '(\w+)'/g)) assert.match(found, /^DN_WIDGETS_/, name);
    for (const [, found] of text(name).matchAll(/(?:get|add|update|delete)_(?:option|transient)\( '(\w+)'/g))
      assert.match(found, /^dn_widgets_/, name);
    for (const [, found] of text(name).matchAll(/wp_(?:register|enqueue)_(?:script|style)\( '([\w-]+)'/g))
      assert.match(found, /^dn-widgets/, name);
  }
});

test('every text has the text domain of the plugin, as a literal', () => {
  const call = /\b(?:__|_e|_x|_n|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*((?:'(?:[^'\\]|\\.)*'(?:,\s*)?)+)/g;
  for (const name of written) {
    for (const [found, inside] of code(name).matchAll(call))
      assert.ok(inside.includes(`'${slug}'`), `${name}: ${found}`);
  }
});

test('nothing is requested from elsewhere, and no code is made from text', () => {
  const forbidden =
    /\b(wp_remote_\w+|curl_\w+|fsockopen|file_get_contents|file_put_contents|fopen|eval|assert|create_function|base64_decode|unserialize|shell_exec|passthru|system|proc_open|extract|error_log|var_dump|print_r)\s*\(/;
  for (const name of php) assert.doesNotMatch(code(name), forbidden, name);
  for (const name of names.filter((each) => /^(admin|editor|public)\//.test(each))) {
    assert.doesNotMatch(text(name), /\bfetch\(|XMLHttpRequest|https?:|localStorage|document\.cookie|innerHTML/, name);
  }
  for (const name of written)
    assert.doesNotMatch(code(name), /wp_(register|enqueue)_(script|style)\([^;]*https?:/, name);
});

test('nothing that a visitor sends is read', () => {
  for (const name of php)
    assert.doesNotMatch(code(name), /\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES)|php:\/\/input/, name);
});

test('every form has a nonce, and every action checks it and the capability', () => {
  for (const name of written) {
    const forms = code(name).match(/<form/g) ?? [];
    const nonces = code(name).match(/wp_nonce_field\(|settings_fields\(/g) ?? [];
    assert.equal(forms.length, nonces.length, name);
    for (const [, handler] of code(name).matchAll(/add_action\( 'admin_post_\w+', '(\w+)'/g)) {
      const [body] = new RegExp(`function ${handler}\\(\\) \\{[\\s\\S]*?\\n\\}`).exec(code(name));
      assert.match(body, /check_admin_referer\(/);
      assert.match(body, /current_user_can\(/);
    }
  }
});

test('everything printed is escaped where it is printed', () => {
  for (const name of php.filter((each) => !/^(static|generated)\//.test(each))) {
    for (const [statement] of text(name).matchAll(/\b(?:echo|printf\(|print)\s[^;]*;.*$/gm)) {
      assert.match(
        statement,
        /esc_(html|attr|url|textarea)|phpcs:ignore WordPress\.Security\.EscapeOutput\.OutputNotEscaped -- /,
        `${name}: ${statement}`,
      );
    }
  }
});

test('every function is in PHP 7.4, or in the oldest core', () => {
  const core = unpackCore(cores.oldest.suite, cores.oldest.version);
  const defined = run(
    'grep',
    [
      '-rhoE',
      '--include=*.php',
      '^\\s*function &?[A-Za-z_0-9]+',
      `${core}/usr/share/wordpress/wp-includes`,
      `${core}/usr/share/wordpress/wp-admin`,
    ],
    { maxBuffer: 1e8 },
  );
  const builtIn = JSON.parse(run('php', ['-r', 'echo json_encode( get_defined_functions()["internal"] );']));
  const newer = [
    'array_is_list',
    'fdiv',
    'get_debug_type',
    'str_contains',
    'str_starts_with',
    'str_ends_with',
    'array_find',
  ];
  const own = written.flatMap((name) => [...text(name).matchAll(/^function (\w+)/gm)].map(([, found]) => found));
  const language = [
    'array',
    'isset',
    'empty',
    'exit',
    'function',
    'list',
    'if',
    'elseif',
    'foreach',
    'for',
    'while',
    'switch',
    'return',
    'unset',
    'and',
    'use',
    'require',
    'require_once',
  ];
  const known = new Set([
    ...own,
    ...language,
    ...builtIn.filter((each) => !newer.includes(each)),
    ...defined.split('\n').map((line) => line.replace(/^\s*function &?/, '')),
  ]);
  for (const name of php) {
    const bare = code(name).replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\?>[\s\S]*?<\?php/g, "''");
    for (const [, found] of bare.matchAll(/(?<![\w>$:])([a-z_]\w*)\s*\(/gi)) {
      if (found !== 'pll_get_post_language') assert.ok(known.has(found), `${name}: ${found}`);
    }
  }
});

test('no syntax is newer than PHP 7.4', () => {
  for (const name of written) {
    const bare = code(name).replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
    assert.doesNotMatch(
      bare,
      /\?->|\bmatch ?\(|\bfn ?\(.*\) ?: ?static|\breadonly\b|^enum |: (mixed|never)\b|#\[/m,
      name,
    );
  }
});
