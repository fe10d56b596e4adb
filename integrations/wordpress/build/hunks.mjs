/** A difference: tokens `from` to `to` of the first text are `otherFrom` to `otherTo` of the second. */

/** The differences between two lists of tokens, by Myers' algorithm. */
export function hunks(a, b) {
  const trace = [];
  const max = a.length + b.length;
  let furthest = new Map([[1, 0]]);
  search: for (let d = 0; d <= max; d++) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
          ? furthest.get(k + 1)
          : furthest.get(k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) break search;
    }
  }
  const kept = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    furthest = trace[d];
    const k = x - y;
    const before = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1)) ? k + 1 : k - 1;
    const startX = furthest.get(before);
    const startY = startX - before;
    while (x > startX && y > startY && x > 0 && y > 0) kept.push([--x, --y]);
    if (d > 0) [x, y] = [startX, startY];
  }
  return between(kept.reverse(), a.length, b.length);
}

function between(kept, lengthA, lengthB) {
  const found = [];
  let [x, y] = [0, 0];
  for (const [keptX, keptY] of [...kept, [lengthA, lengthB]]) {
    if (keptX > x || keptY > y) found.push({ from: x, to: keptX, otherFrom: y, otherTo: keptY });
    [x, y] = [keptX + 1, keptY + 1];
  }
  return found;
}
