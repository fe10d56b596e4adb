const of = [3, 1, 2];

/** An object with one property of its own. */
const own = () => Object.assign(Object.create({ inherited: 0 }) as Record<string, number>, { a: 1 });

/** What is left of an element with two children after something was done to the first. */
function left(run: (child: Element) => void): string | null {
  const box = document.createElement('p');
  const child = box.appendChild(document.createElement('b'));
  child.textContent = 'a';
  box.append('b');
  run(child);
  return box.textContent;
}

/**
 * What a page may have replaced by something else, and what it gives where it has not. Prototype.js 1.6 has another
 * `reduce` and makes texts of the lists in JSON; its `Object.keys` tells inherited properties, too.
 */
const checks: readonly (readonly [name: string, run: () => unknown, gives: string])[] = [
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
  ['Object.keys', () => Object.keys(own()), 'a'],
  ['Object.values', () => Object.values(own()), '1'],
  ['Object.entries', () => Object.entries(own()), 'a,1'],
  ['Object.fromEntries', () => Object.entries(Object.fromEntries([['a', 1]])), 'a,1'],
  ['Object.hasOwn', () => [Object.hasOwn(own(), 'a'), Object.hasOwn(own(), 'inherited')], 'true,false'],
  ['JSON.stringify', () => JSON.stringify(['a', { b: [1] }]), '["a",{"b":[1]}]'],
  ['JSON.parse', () => Object.entries(JSON.parse('{"a":[1]}') as object), 'a,1'],
  ['String.prototype.split', () => 'a.b-c'.split(/[.-]/), 'a,b,c'],
  ['String.prototype.replace', () => 'abab'.replace(/a/g, (_, at) => String(at)), '0b2b'],
  ['String.prototype.trim', () => ' a b '.trim(), 'a b'],
  ['String.prototype.startsWith', () => ['ab'.startsWith('a'), 'ab'.startsWith('b')], 'true,false'],
  ['String.prototype.toLowerCase', () => 'aB'.toLowerCase(), 'ab'],
  ['Element.prototype.remove', () => left((child) => child.remove()), 'b'],
  ['Element.prototype.replaceWith', () => left((child) => child.replaceWith('c', 'd')), 'cdb'],
];

/** What the page has replaced by something that does not do the same. */
export function misbehaving(): string[] {
  const names: string[] = [];
  for (const [name, run, gives] of checks) if (result(run) !== gives) names[names.length] = name;
  return names;
}

function result(run: () => unknown): string | undefined {
  try {
    return String(run());
  } catch {
    return undefined;
  }
}
