type Point = readonly [x: number, y: number];

/**
 * The right half of a neutral body, 360 high, from the crown around the arm and the foot to the crotch: alternating x
 * and y.
 */
const half =
  '0 0 8.5 1.6 14.8 7.5 17 17 16.9 21.5 18.8 22.3 18.4 28 16.2 31 14.8 37.5 11.8 43.5 11 50 12.6 56 20 61.5 31 65.5 ' +
  '41 69.5 48 75.5 51.3 85 52.6 97 54 110 56.5 123 60 136 63.6 150 67 165 69.8 179 72 187.5 76 195 80 203 82.2 211 ' +
  '82.6 219 81.8 225 79.7 228.6 77 228.2 75.1 223.5 73.9 217.5 71.9 211.5 71.2 217.5 68.8 220 66.8 216 66.2 207.5 63.4 199.5 61.9 191 ' +
  '60.2 182 56.6 169 52.6 156 49 144 46.6 132.5 43.6 121 40.2 110 36.8 99 36.2 109 34.6 121 32.8 133 32.1 146 32.9 159 ' +
  '35 173 37 187 37.8 200 37.3 214 35.6 232 33.2 249 31 263 30.3 274 31.4 286 31.6 298 30.2 312 27.6 327 26 337 ' +
  '26.6 343.5 30 349.5 33.6 354.5 33.4 358.8 29 360 19 360 14.2 358.8 13.4 354 14.4 347 15.4 339 14.4 327 12.2 313 11 300 ' +
  '11.3 287 12.2 275 12 266 10.4 254 7 235 3.7 215 1.4 201 0 192';

/** The points of both halves, in order around the body. */
function around(): Point[] {
  const numbers = half.split(' ').map(Number);
  const right = numbers.map((x, index): Point => [x, numbers[index + 1] ?? 0]).filter((_, index) => index % 2 === 0);
  const left = right.slice(1, -1).map(([x, y]): Point => [-x, y]);
  return [...right, ...left.reverse()];
}

/** A closed curve through all points (Catmull-Rom). */
function curve(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] ?? [0, 0];
  const pieces = points.map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const control = (axis: 0 | 1) => [
      from[axis] + (to[axis] - before[axis]) / 6,
      to[axis] - (after[axis] - from[axis]) / 6,
    ];
    const [x, y] = [control(0), control(1)];
    return [x[0], y[0], x[1], y[1], ...to].map((each) => (each ?? 0).toFixed(1)).join(' ');
  });
  return `M${at(0).join(' ')}C${pieces.join(' ')}z`;
}

let drawn: string | undefined;

/** The outline of the body, for its front and its back. Computed once, when first shown. */
export const outline = (): string => (drawn ??= curve(around()));

/** Near the lung, on the front and the back: the lower neck, the shoulders, the chest and the upper back. */
export const nearLung =
  'M-9.5 51.5q-.5 6.5-9.5 11L-40 71.5q-6 5-4 13Q-38 92-35.5 100-33.5 113-31.5 127 0 115 31.5 127 33.5 113 35.5 100 38 92 44 84.5q2-8-4-13L19 62.5q-9-4.5-9.5-11Z';

/** Front: chin and collarbones. Back: spine, shoulder blades, buttocks, hollow of the knee, heel tendons. */
export const details = {
  front: 'M-9 43q9 9 18 0M-5 70q-11-2-24 2M5 70q11-2 24 2',
  back:
    'M0 62v94M-11 81q1 28-11 28-6-3-9-13M11 81q-1 28 11 28 6-3 9-13M-26 200q9 8 20 0M26 200q-9 8-20 0' +
    'M-28 271q7 4 14 0M28 271q-7 4-14 0M-23 324l1 12M-18 324l-1 12M23 324l-1 12M18 324l1 12',
};
