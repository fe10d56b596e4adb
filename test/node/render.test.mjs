import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderStatic } from 'dn-widgets/static';

const folder = mkdtempSync(join(tmpdir(), 'dn-render-'));
const cwd = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} name
 * @param {string} text
 */
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** @param {string[]} args */
const render = (...args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/entries/cli.js', 'render', ...args], {
    ...{ cwd, encoding: 'utf8' },
  });
  return { html: stdout.trimEnd(), problems: stderr.trim().split('\n'), status };
};

const clinic = { clinic: 'Riverside', phone: '+15550100' };
const changes = { text: { en: { 'effects.tiredness.about': 'Rest a while.' } } };

test('the command prints the HTML that renderStatic returns', () => {
  const { html, status } = render(
    ...['dn-side-effects', '--lang', 'es-MX', '--heading-level=3', '--hidden', '--json-ld', '--id', 'effects'],
    ...['--stylesheet', '/static.css', '--clinic', file('clinic.json', JSON.stringify(clinic))],
    ...['--changes', file('changes.json', JSON.stringify(changes))],
  );
  assert.equal(status, 0);
  const attributes = { 'heading-level': 3, hidden: true, id: 'effects' };
  const expected = { lang: 'es-MX', stylesheet: '/static.css', jsonLd: true, attributes, clinic, changes };
  assert.equal(html, renderStatic('dn-side-effects', expected));
  assert.equal(render('dn-overview').html, renderStatic('dn-overview'));
});

describe('the command reports what is wrong in one line, and prints no HTML', () => {
  const tag = 'dn-side-effects';
  /** @type {[string, string[], RegExp][]} */
  const cases = [
    ['a tag', ['dn-nothing'], /^dn-nothing is no widget/],
    ['a language', [tag, '--lang', 'xx'], /^--lang "xx" is no language of dn-widgets; use one of en, /],
    ['an attribute', [tag, '--session', 'combined'], /^--session is unknown to <dn-side-effects>/],
    ['an option without a value', [tag, '--lang'], /^--lang needs a value/],
    ['what is no option', [tag, 'es'], /^"es" is no option/],
    ['a file that is not there', [tag, '--clinic', join(folder, 'none.json')], /can not be read/],
    ['a file that is not JSON', [tag, '--changes', file('broken.json', '{oops')], /is not JSON/],
    ['a detail', [tag, '--clinic', file('fax.json', '{"fax":"1"}')], /^clinic\.fax is no detail/],
    ['a change', [tag, '--changes', file('wrong.json', '{"hide":["effects.organ"]}')], /^changes\.hide\.0 /],
  ];
  for (const [what, args, line] of cases) {
    test(what, () => {
      const { html, problems, status } = render(...args);
      assert.deepEqual([html, problems.length, status], ['', 1, 1], problems.join());
      assert.match(problems.join(), line);
    });
  }

  test('nothing to render', () => {
    for (const args of [[], ['--lang', 'es']]) {
      const { problems, status } = render(...args);
      assert.match(problems.join('\n'), /Usage: .*dn-widgets render TAG/s);
      assert.equal(status, 2);
    }
  });
});
