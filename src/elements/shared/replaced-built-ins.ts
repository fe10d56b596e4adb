const of = [3, 1, 2];

/** An object with one property of its own. */
const own = () => Object.assign(Object.create({ inherited: 0 }) as Record<string, number>, { a: 1 });

/** The text and id of an element after an operation on it and its first child. */
function done(run: (box: Element, child: Element) => void): string | null {
  const box = document.createElement('p');
  const child = box.appendChild(document.createElement('b'));
  child.textContent = 'a';
  box.append('b');
  run(box, child);
  return box.textContent + box.id;
}

/**
 * Built-ins that a page may have replaced, and the expected result of each. Prototype.js 1.6 has an incompatible
 * `reduce`, its `Array.prototype.toJSON` serializes lists as strings, and its `Object.keys` includes inherited
 * properties.
 */
const checks: readonly (readonly [name: string, run: (text: string) => unknown, expected: string])[] = [
  // First, because others use it: a broken one may loop forever.
  ['RegExp.prototype.exec', (text) => [/.B/.exec(text), /b/.exec(text)], '.B,'],
  ['Array.prototype.map', () => of.map((n, index) => n * index), '0,1,4'],
  ['Array.prototype.filter', () => of.filter((n, index) => n + index === 2), '1'],
  ['Array.prototype.find', () => [of.find((n) => n < 3), of.find((n) => n > 3)], '1,'],
  ['Array.prototype.findIndex', () => [of.findIndex((n) => n < 3), of.findIndex((n) => n > 3)], '1,-1'],
  ['Array.prototype.flatMap', () => of.flatMap((n) => (n > 1 ? [n, n] : [])), '3,3,2,2'],
  ['Array.prototype.reduce', () => [of.reduce((a, n) => a - n, 9), of.reduce((a, n) => a - n)], '3,0'],
  ['Array.prototype.some', () => [of.some((n) => n < 2), of.some((n) => n < 1)], 'true,false'],
  ['Array.prototype.every', () => [of.every((n) => n < 4), of.every((n) => n < 3)], 'true,false'],
  ['Array.prototype.includes', () => [of.includes(2), of.includes(4)], 'true,false'],
  ['Array.prototype.indexOf', () => [of.indexOf(2), of.indexOf(4)], '2,-1'],
  ['Array.prototype.slice', () => [of.slice(1), of.slice(0, -1)], '1,2,3,1'],
  ['Array.prototype.sort', () => [...of].sort((a, b) => a - b), '1,2,3'],
  ['Array.prototype.reverse', () => [...of].reverse(), '2,1,3'],
  ['Array.prototype.push', () => [...of].push(1, 2), '5'],
  ['Object.keys', () => Object.keys(own()), 'a'],
  ['Object.values', () => Object.values(own()), '1'],
  ['Object.entries', () => Object.entries(own()), 'a,1'],
  ['Object.fromEntries', () => Object.entries(Object.fromEntries([['a', 1]])), 'a,1'],
  ['Object.hasOwn', () => [Object.hasOwn(own(), 'a'), Object.hasOwn(own(), 'inherited')], 'true,false'],
  ['JSON.stringify', () => JSON.stringify(['a', { b: [1] }]), '["a",{"b":[1]}]'],
  ['JSON.parse', () => Object.entries(JSON.parse('{"a":[1]}') as object), 'a,1'],
  ['String.prototype.split', (text) => text.split(/[.-]/), ' a,B,a'],
  ['String.prototype.replace', (text) => text.replace(/a/gi, (_, at) => String(at)), ' 1.B-5'],
  ['String.prototype.slice', (text) => text.slice(1, -2), 'a.B'],
  ['String.prototype.trim', (text) => text.trim(), 'a.B-a'],
  ['String.prototype.startsWith', (text) => [text.startsWith(' a'), text.startsWith('a')], 'true,false'],
  ['String.prototype.includes', (text) => [text.includes('B'), text.includes('b')], 'true,false'],
  ['String.prototype.toLowerCase', (text) => text.toLowerCase(), ' a.b-a'],
  ['RegExp.prototype.test', (text) => [/B/.test(text), /b/.test(text)], 'true,false'],
  ['Function.prototype.call', () => Object.prototype.toString.call(of), '[object Array]'],
  ['Map.prototype', () => [new Map([[1, 2]]).get(1), new Map([[1, 2]]).has(1), new Map().has(1)], '2,true,false'],
  ['Set.prototype', () => [new Set(of).has(1), new Set(of).has(4)], 'true,false'],
  ['Element.prototype.remove', () => done((_, child) => child.remove()), 'b'],
  ['Element.prototype.replaceWith', () => done((_, child) => child.replaceWith('c', 'd')), 'cdb'],
  ['Element.prototype.setAttribute', () => done((box) => box.setAttribute('id', 'c')), 'abc'],
];

/** The first built-in that the page has replaced incompatibly. */
export const replacedBuiltIn = (): string | undefined => {
  for (const [name, run, expected] of checks) if (result(run) !== expected) return name;
  return undefined;
};

function result(run: (text: string) => unknown): string | undefined {
  try {
    // An argument, because bundlers evaluate operations on constants at build time.
    return String(run(' a.B-a'));
  } catch {
    return undefined;
  }
}
