import { logOnce } from '../../runtime/log-once.js';

/** The parent of an element in the flat tree, in any document. */
const parentOf = (element: Element): Element | null => {
  const { assignedSlot, parentElement, parentNode } = element;
  return assignedSlot ?? parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
};

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/**
 * Warns if an ancestor clips an element: a container that measured its height once, such as an accordion, doesn't grow with
 * it. Containers that do have two frames, or a transition, to follow.
 */
export async function warnIfClipped(host: Element): Promise<void> {
  await frame();
  await frame();
  let { bottom } = host.getBoundingClientRect();
  for (let at = parentOf(host); at && at !== host.ownerDocument.body; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    const end = at.getBoundingClientRect().bottom;
    if (/auto|scroll/.test(overflowY)) bottom = Math.min(bottom, end);
    if (!/hidden|clip/.test(overflowY) || bottom + at.scrollTop <= end + 1 || at.getAnimations().length > 0) continue;
    const name = at.getAttribute('class');
    logOnce(
      `<${host.localName}> is cut off by the <${at.localName}${name ? ` class="${name}"` : ''}> around it: let that grow, for example by "max-height: none" once it is open.`,
    );
    return;
  }
}
