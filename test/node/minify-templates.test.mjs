import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { minifyTemplates } from '../../build/minify-templates.mjs';

/**
 * The plugin's context, as far as it needs one.
 * @typedef {ThisParameterType<typeof minifyTemplates.transform.handler>} Context
 */
const context = /** @type {Context} */ ({ parse: parseAst });

/** @param {string} code */
const plain = (code) => minifyTemplates.transform.handler.call(context, code).code;

test('a style sheet loses insignificant spaces, and keeps the others', () => {
  const styles = `css\`
    /* Don't look, and don't { tell }. */
    :host([hidden]) { display: none !important; }
    .a :hover, .b > .c:focus { margin: 0 calc(1px + \${space} * 2); --empty: ; }
    .d::before { content: 'a;  b: c'; }
  \``;
  assert.equal(
    plain(styles),
    "css` :host([hidden]){display:none !important}.a :hover,.b > .c:focus{margin:0 calc(1px + ${space} * 2);--empty:}.d::before{content:'a;  b: c'}`",
  );
});

test('markup keeps a space wherever it had one, and other code is left alone', () => {
  assert.equal(plain('html`<p>\n    a\n    <b>${b}</b>\n  </p>`'), 'html`<p> a <b>${b}</b> </p>`');
  assert.equal(plain('other`a\n  b` + `c\n  d`'), 'other`a\n  b` + `c\n  d`');
});
