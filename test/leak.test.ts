import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { pageScope } from '../src/scope/page-scope.js';
import { mount, settled } from './support/mount.js';
import { widgets } from './support/widgets.js';

/** What outlives an element: what is registered here keeps the element in memory. */
const lasting: EventTarget[] = [window, document, document.documentElement, pageScope()];

type Registered = Map<string, number>;

/** Counts listeners and observers on what outlives an element, while something runs. */
async function registeredDuring(run: () => Promise<void>): Promise<Registered> {
  const count: Registered = new Map();
  const ids = new Map<unknown, number>();
  const idOf = (value: unknown) => {
    if (!ids.has(value)) ids.set(value, ids.size);
    return ids.get(value);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;
  const key = (target: EventTarget, type: string, listener: unknown) =>
    `${String(lasting.indexOf(target))} ${type} ${String(idOf(listener))}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (lasting.includes(this)) count.set(key(this, type, listener), 1);
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    count.delete(key(this, type, listener));
    removeEventListener.call(this, type, listener, options);
  };
  MutationObserver.prototype.observe = function (node, options) {
    if (lasting.includes(node)) count.set(`observer ${String(idOf(this))}`, 1);
    observe.call(this, node, options);
  };
  MutationObserver.prototype.disconnect = function () {
    count.delete(`observer ${String(idOf(this))}`);
    disconnect.call(this);
  };
  try {
    await run();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    Object.assign(MutationObserver.prototype, { observe, disconnect });
  }
  return count;
}

const addAndRemove = async (html: string) => {
  const element = mount(html);
  await settled();
  element.remove();
  // What is withdrawn is withdrawn after the task, because a move is no removal.
  await Promise.resolve();
};

describe('the check for leaks', () => {
  it('finds what an element on the page has registered', async () => {
    const registered = await registeredDuring(async () => {
      mount('<dn-takeaways></dn-takeaways>');
      await settled();
    });
    expect(
      [...registered.keys()].filter((each) => each.startsWith(`${String(lasting.indexOf(pageScope()))} change `)),
    ).to.have.length(1);
  });
});

describe('an element that is added and removed ten times', () => {
  for (const tag of ['dn-content', ...widgets]) {
    it(`leaves nothing behind: ${tag}`, async () => {
      const html =
        tag === 'dn-content' ? '<dn-content page clinic="Riverside Physio"></dn-content>' : `<${tag}></${tag}>`;
      // The first of its kind may set up what all share.
      await addAndRemove(html);
      const left = await registeredDuring(async () => {
        for (let time = 0; time < 10; time++) await addAndRemove(html);
      });
      expect([...left.keys()]).to.deep.equal([]);
      expect(pageScope().current).to.equal(undefined);
    });
  }
});
