import { Giving } from './giving.js';
import type { PageScope } from './page-scope.js';

const selector = 'script[type="application/json"][data-dn-content]';

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
    const { clinic, changes } = found ? parse(found.text) : {};
    giving.give(clinic ?? {}, changes === undefined ? undefined : { value: changes });
  };
  new MutationObserver(read).observe(document.head, { childList: true });
  document.addEventListener('DOMContentLoaded', read);
  read();
}

interface HeadContent {
  readonly clinic?: Readonly<Record<string, unknown>>;
  readonly changes?: unknown;
}

function parse(text: string): HeadContent {
  try {
    return (JSON.parse(text) ?? {}) as HeadContent;
  } catch {
    // What can't be read is told by the check of changes, like every other mistake.
    return { changes: text };
  }
}
