import { Giving } from './giving.js';
import type { PageScope } from './page-scope.js';

const selector = 'script[type="application/json"][data-dn-content]';

const nothing: Parameters<Giving['give']> = [{}, undefined];

/**
 * Gives the page what stands in `<script type="application/json" data-dn-content>`, now and whenever the head changes:
 * for a site whose head alone can be edited.
 */
export function readHeadScript(page: PageScope): void {
  let script: HTMLScriptElement | null = null;
  const giving = new Giving('<script data-dn-content>', () => {
    if (script) page.set(script, giving.scope);
    page.announce();
  });
  const read = () => {
    const found = document.querySelector<HTMLScriptElement>(selector);
    if (found === script) return;
    if (script) page.delete(script);
    script = found;
    giving.give(...(found ? parse(found.text) : nothing));
  };
  new MutationObserver(read).observe(document.head, { childList: true });
  document.addEventListener('DOMContentLoaded', read);
  read();
}

/** The clinic's details, its changes, and what is neither. */
function parse(text: string): Parameters<Giving['give']> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // The check of changes tells what is wrong with it.
    return [{}, { text }];
  }
  const { clinic = {}, changes, ...rest } = Object(given) as Record<string, unknown>;
  const isObject = typeof clinic === 'object' && clinic !== null;
  return [
    isObject ? { ...clinic } : {},
    changes === undefined ? undefined : { value: changes },
    [
      ...(isObject ? [] : [{ path: 'clinic', reason: 'is not an object; write it as {"phone": "…"}' }]),
      ...Object.keys(rest).map((path) => ({ path, reason: 'is unknown here; use one of clinic, changes' })),
    ],
  ];
}
