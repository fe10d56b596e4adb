/**
 * Runs code that prints, and returns how often it did. The frame's own print is replaced, as nothing stops a test in a real
 * dialog.
 */
export async function printing(run: () => void | Promise<void>): Promise<number> {
  let times = 0;
  const { after } = Element.prototype;
  Element.prototype.after = function (...nodes) {
    after.apply(this, nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => (times += 1);
  };
  await run();
  Element.prototype.after = after;
  return times;
}
