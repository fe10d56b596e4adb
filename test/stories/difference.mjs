import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * A picture extended to the size of the larger one of two.
 * @param {import('pngjs').Picture} picture
 * @param {number} width
 * @param {number} height
 */
function grow(picture, width, height) {
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground.data;
}

/**
 * What differs between two PNG files: how many pixels, and a picture of them.
 * @param {Buffer} before
 * @param {Buffer} after
 */
export function difference(before, after) {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  const output = new PNG({ width, height });
  const pixels = pixelmatch(grow(a, width, height), grow(b, width, height), output.data, width, height, {
    threshold: 0.1,
  });
  return { pixels, picture: PNG.sync.write(output) };
}
