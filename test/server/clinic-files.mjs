import { setTimeout as wait } from 'node:timers/promises';

/** @import { Context, Next } from './middleware.js' */

const rules =
  '{"screening":{"ask":["epilepsy"],"raise":{"otherMedicine":{"no":{"level":"doctor"}}}},"text":{"en":{"effects.tiredness.about":"By the rules."}}}';

/**
 * A clinic's file as servers may answer it, under `/files/`: late, never, far too large, or broken.
 * @type {Record<string, () => string | Promise<string>>}
 */
const answers = {
  '/files/late.json': async () => {
    await wait(300);
    return '{"text":{"en":{"effects.tiredness.about":"It came late."}}}';
  },
  '/files/never.json': () => new Promise(() => {}),
  '/files/large.json': () => JSON.stringify({ text: { en: { 'effects.tiredness.about': 'x'.repeat(10_000_000) } } }),
  '/files/broken.json': () => '{"text":',
  '/files/rules.json': () => rules,
  '/files/late-rules.json': async () => {
    await wait(300);
    return rules;
  },
  '/files/good.json': () => '{"text":{"en":{"effects.tiredness.about":"It came from a file."}}}',
};

/**
 * @param {Context} context
 * @param {Next} next
 */
export async function clinicFiles(context, next) {
  const answer = answers[context.path];
  if (!answer) return next();
  context.type = 'json';
  context.body = await answer();
}
