/**
 * @param {string} caption
 * @param {string | false} source
 */
const figure = (caption, source) =>
  `<figure><figcaption>${caption}</figcaption>${source ? `<a href="${source}"><img src="${source}" alt=""></a>` : 'none'}</figure>`;

/**
 * @typedef {{ name: string, pixels: number, stored: boolean }} Picture
 * @param {Picture} picture
 */
const row = ({ name, pixels, stored }) => `<section>
  <h2>${name}: ${stored ? (pixels === 0 ? 'the same' : `${pixels} pixels differ`) : 'new'}</h2>
  <div>${figure('Before', stored && `${name}.before.png`)}${figure('After', `${name}.png`)}${figure('Difference', stored && `${name}.difference.png`)}</div>
</section>`;

/**
 * A page that shows each picture before and after, and what differs, those that differ first.
 * @param {Picture[]} pictures
 */
export const report = (pictures) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures</title>
<style>
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
  div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { max-width: 100%; border: 1px solid gray; }
</style>
<h1>Pictures</h1>
${pictures
  .toSorted((a, b) => b.pixels - a.pixels)
  .map(row)
  .join('\n')}
</html>
`;
