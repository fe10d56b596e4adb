/** @import { Context, Next } from './middleware.js' */

const asked = new Set();

/**
 * The same files over a bad network, under `/flaky/KEY/NAME/`: the first request for one whose path contains the name
 * fails, and the next is served. A fresh key is a fresh network.
 * @param {Context} context
 * @param {Next} next
 */
export async function flaky(context, next) {
  const [begin, key, name = ''] = /^\/flaky\/([^/]+)\/([^/]+)/.exec(context.path) ?? [];
  if (!begin) return next();
  const path = context.path.slice(begin.length);
  const request = `${key} ${path}`;
  if (path.includes(name) && !asked.has(request)) {
    asked.add(request);
    context.status = 503;
    return;
  }
  context.url = context.url.slice(begin.length);
  return next();
}
