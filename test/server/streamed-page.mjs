/** @import { Context, Next } from './middleware.js' */

const waiting = new Map();

/**
 * A page that is sent in two halves: a request for `/streamed-page/KEY/` with the halves in `first` and `rest` of its query gets
 * the first, and once `/streamed-page/KEY/go` is asked for, the rest.
 * @param {Context} context
 * @param {Next} next
 */
export async function streamedPage(context, next) {
  const [, key, go] = /^\/streamed-page\/([^/]+)\/(go)?$/.exec(context.path) ?? [];
  if (!key) return next();
  if (go) {
    waiting.get(key)?.();
    context.status = 204;
    return;
  }
  const { first, rest } = context.query;
  // The response is written here, so the test server must not.
  context.respond = false;
  context.res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  context.res.write(first);
  await new Promise((resolve) => waiting.set(key, resolve));
  context.res.end(rest);
}
