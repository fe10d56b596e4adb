import { loadHeadConfigReader } from './load-head-config.js';
import { abortable, howToFix, retry, timeoutSignal } from '../runtime/loading.js';
import type { PageScope } from './page-scope.js';
import type { Scope } from './scope.js';
import { logOnce } from '../runtime/log-once.js';

/**
 * Provides the content of `<script type="application/json" data-dn-content>` to the page, now and whenever one is added,
 * changed or removed, in the head or the body: for sites that can edit only the head. The code that reads it is loaded
 * when there is such a script.
 */
export function watchHeadScript(page: PageScope): void {
  let script: HTMLScriptElement | null = null;
  let text = '';
  let reader: Promise<(script: HTMLScriptElement | null) => void> | undefined;
  let last: Scope = { details: {} };
  const publish = (scope: Scope) => {
    last = scope;
    if (script) page.set(script, scope);
    page.announce();
  };
  const read = async () => {
    // The last scope stays in force until the script is read.
    if (script && !reader) publish({ ...last, pending: true });
    const signal = timeoutSignal();
    reader ??= retry(loadHeadConfigReader, { signal }).then((createReader) => createReader(publish));
    try {
      (await abortable(reader, signal))(script);
    } catch (error) {
      reader = undefined;
      logOnce(`dn-widgets can't read <script data-dn-content>; ${howToFix}. ${String(error)}`, console.error);
      publish({ ...last, pending: false });
    }
  };
  const find = () => {
    const found = document.querySelector<HTMLScriptElement>('script[data-dn-content]');
    const foundText = found ? `${found.type} ${found.text}` : '';
    if (found === script && foundText === text) return;
    if (script && found !== script) page.delete(script);
    if (found && found !== script) {
      page.set(found, last);
      observer.observe(found, { childList: true, characterData: true, subtree: true, attributeFilter: ['type'] });
    }
    script = found;
    text = foundText;
    void read();
  };
  const observer = new MutationObserver(find);
  observer.observe(document, { childList: true, subtree: true });
  find();
}
