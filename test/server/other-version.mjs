import { readFile } from 'node:fs/promises';
import { define } from '../../build/define.mjs';

/** @import { Context, Next } from './middleware.js' */

const version = JSON.parse(define.__VERSION__);

/**
 * Copies of the built script: under `/other-version/` with its files, as another version of us; under `/alone/`
 * without any file beside it.
 * @param {Context} context
 * @param {Next} next
 */
export async function otherVersion(context, next) {
  const [, copy, file] = /^\/(other-version|alone)\/(.+)$/.exec(context.path) ?? [];
  if (!copy || (copy === 'alone' && file !== 'dn-widgets.js')) return next();
  const code = await readFile(new URL(`../../cdn/${file}`, import.meta.url), 'utf8').catch(() => undefined);
  if (code === undefined) return next();
  context.type = 'js';
  context.body = copy === 'alone' ? code : code.replaceAll(version, '9.9.9');
}
