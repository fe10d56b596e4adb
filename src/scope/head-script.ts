import { loadHeadGiven } from './load-head-given.js';
import type { PageScope } from './page-scope.js';
import { orStop, patience } from './patience.js';
import type { Scope } from './scope.js';
import { tellOnce } from './tell.js';

const selector = 'script[type="application/json"][data-dn-content]';

/**
 * Gives the page what stands in `<script type="application/json" data-dn-content>`, now and whenever the head changes:
 * for a site whose head alone can be edited. The code that reads it is loaded when there is one.
 */
export function watchHeadScript(page: PageScope): void {
  let script: HTMLScriptElement | null = null;
  const find = () => {
    const found = document.querySelector<HTMLScriptElement>(selector);
    if (found === script) return;
    if (script) page.delete(script);
    script = found;
    if (found) void read(found);
    page.announce();
  };
  const read = async (found: HTMLScriptElement) => {
    const give = (scope: Scope) => {
      if (found !== script) return;
      page.set(found, scope);
      page.announce();
    };
    give({ details: {}, pending: true });
    try {
      const readGiven = await orStop(loadHeadGiven(), AbortSignal.timeout(patience));
      readGiven(found.text, give);
    } catch (error) {
      tellOnce(
        `dn-widgets can't read <script data-dn-content>; see that every file of the package is served. ${String(error)}`,
        console.error,
      );
      give({ details: {} });
    }
  };
  new MutationObserver(find).observe(document.head, { childList: true });
  document.addEventListener('DOMContentLoaded', find);
  find();
}
