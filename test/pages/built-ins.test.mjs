import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, each, isAllOrNothing } from './all-or-nothing.mjs';
import { cdn, open, tag } from './site.mjs';

const scripts = {
  'dn-widgets.js': tag('dn-widgets.js'),
  'autoload.js': tag('autoload.js'),
  'dn-widgets.classic.js': `<script src="${cdn}/dn-widgets.classic.js"></script>`,
};

/** How these libraries change built-ins. */
const libraries = {
  'Prototype.js 1.7': () => {
    const list = (given) => {
      if (!given) return [];
      if ('toArray' in Object(given)) return given.toArray();
      let { length = 0 } = given;
      const made = new Array(length);
      while (length--) made[length] = given[length];
      return made;
    };
    const collect = function (run = (each) => each, context) {
      const made = [];
      for (let index = 0; index < this.length; index++) made[index] = run.call(context, this[index], index, this);
      return made;
    };
    Array.from = list;
    Object.assign(Array.prototype, {
      toArray() {
        return [].concat(this);
      },
      entries() {
        return this.toArray();
      },
      map: collect,
      collect,
      first() {
        return this[0];
      },
      last() {
        return this[this.length - 1];
      },
      clear() {
        this.length = 0;
        return this;
      },
      inspect: () => '[]',
    });
    Element.prototype.remove = function () {
      this.parentNode.removeChild(this);
      return this;
    };
    Element.prototype.replace = Element.prototype.update = function () {
      return this;
    };
    const { prototype } = Element;
    window.Element = function (name) {
      return document.createElement(name);
    };
    window.Element.prototype = prototype;
    const { bind } = Function.prototype;
    Function.prototype.bind = function (...given) {
      return bind.apply(this, given);
    };
  },
  'Prototype.js 1.6': () => {
    Object.toJSON = (value) => (typeof value === 'string' ? `"${value}"` : Object.prototype.toString.call(value));
    Array.prototype.toJSON = function () {
      return `[${this.map(Object.toJSON).join(', ')}]`;
    };
    String.prototype.toJSON = function () {
      return `"${this}"`;
    };
    Array.prototype.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
    Object.keys = (object) => {
      const keys = [];
      for (const key in object) keys.push(key);
      return keys;
    };
    window.Element = function (name) {
      return document.createElement(name);
    };
  },
  'MooTools 1.4': () => {
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    Object.keys = (object) => {
      const keys = [];
      for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
      return keys;
    };
    const { bind } = Function.prototype;
    Function.prototype.bind = function (that, given) {
      return bind.call(this, that, ...(given === undefined ? [] : Array.isArray(given) ? given : [given]));
    };
    Object.assign(Array.prototype, {
      each(run) {
        this.forEach(run);
      },
      getLast() {
        return this[this.length - 1];
      },
      empty() {
        this.length = 0;
        return this;
      },
    });
    Object.assign(Element.prototype, {
      get(name) {
        return this.getAttribute(name);
      },
      set(name, value) {
        this.setAttribute(name, value);
        return this;
      },
      empty() {
        while (this.firstChild) this.removeChild(this.firstChild);
        return this;
      },
    });
  },
};

const inHead = (run, ...given) =>
  `<script>(${String(run)})(${given.map((each) => JSON.stringify(each)).join()})</script>`;

for (const [library, run] of Object.entries(libraries)) {
  for (const [name, script] of Object.entries(scripts)) {
    test(`${name} is complete on a page with ${library}, or leaves the content of the elements`, async () => {
      const got = await isAllOrNothing(await open(script + body, { head: inHead(run) }));
      assert.equal(got, library === 'Prototype.js 1.6' ? 'nothing' : 'all');
    });
  }
}

const replaced = Object.entries({
  'Array.prototype':
    'concat every filter find findIndex flatMap forEach includes indexOf join map push reduce reverse shift slice some sort',
  'Element.prototype': 'append closest getAttribute matches remove replaceWith setAttribute',
  'Function.prototype': 'apply bind call',
  JSON: 'parse stringify',
  'Map.prototype': 'get has set',
  Object: 'assign entries fromEntries hasOwn keys values',
  'RegExp.prototype': 'exec test',
  'Set.prototype': 'add has',
  'String.prototype': 'includes indexOf padStart replace slice split startsWith toLowerCase trim',
}).flatMap(([owner, names]) => names.split(' ').map((name) => `${owner}.${name}`));

/** Replaces a function by one that returns its receiver. */
const replace = (path) => {
  const names = path.split('.');
  const last = names.pop();
  let owner = window;
  for (const name of names) owner = owner[name];
  owner[last] = function () {
    return this;
  };
};

/** How long a screening that does not go on is watched, in milliseconds. */
const stopsWithin = 1500;

/** What a reader sees of a widget: itself, with the emergency number, or its children; never neither. */
async function isReadable({ page }) {
  page.setDefaultTimeout(4000);
  for (const [widget, own] of [
    ['dn-eligibility-check', 'Call us: 555 0100'],
    ['dn-side-effects', 'In an emergency call 911'],
  ]) {
    await page
      .getByText(own)
      .or(page.locator(`${widget} [href="tel:911"]`))
      .filter({ visible: true })
      .first()
      .waitFor();
    if (await page.getByText(own).isVisible()) continue;
    // A rendered widget is complete.
    await page.locator(`${widget} .foot`).first().waitFor();
    await page.locator(`${widget} li`).nth(5).waitFor();
  }
}

test('whichever single function a page replaces, the text is right, or is the content of the elements', async () => {
  await each(replaced, async (path) => {
    const visit = await open(scripts['dn-widgets.js'] + body, { head: inHead(replace, path) });
    await isReadable(visit);
    const check = visit.page.locator('dn-eligibility-check');
    if (await check.locator('.primary').isVisible()) {
      const after = await isAllOrNothing(visit, stopsWithin).catch(() => 'stopped');
      // A screening that stops has no outcome; one that ends has the outcome of the clinic's rules.
      const calm = await check.locator('.band:not(.octagon)').count();
      assert.equal(calm, 0, after);
    }
    await visit.page.close();
  });
});
