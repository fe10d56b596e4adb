import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** @import { Context, Next } from './middleware.js' */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const asBuilt = /^\/(cdn|demo|test\/pages\/strict)\//;

/**
 * Serves these folders byte for byte, as a clinic's server would: the test runner adds a script of its own to pages.
 * @param {Context} context
 * @param {Next} next
 */
export async function strictCsp(context, next) {
  const path = context.path.replace(/\/$/, '/index.html');
  const body = asBuilt.test(path) && (await readFile(new URL(`../..${path}`, import.meta.url)).catch(() => undefined));
  if (!body) return next();
  context.type = extname(path);
  context.body = body;
  context.set('Content-Security-Policy', policy);
}
