// Only the script's own address tells where the others lie. A page that is a file itself can load no module, but other
// scripts of the page may bring the words, until it is whole.
const loadWords = `
  import { contentVersion } from '../content.js';
  const { src = '' } = document.currentScript ?? {};
  const whole = () => new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', done);
  });
  export const load = async (lang, part, suffix = '') => {
    if (src.startsWith('http'))
      return (await import(/* @vite-ignore */ new URL(\`words/\${lang}-\${part}-\${contentVersion({ lang })}.js\${suffix}\`, src))).default;
    await whole();
  };`;

/**
 * Makes classic scripts, which work from a file on a disk too. An entry `…?classic` runs what it names, and exports
 * nothing.
 */
export const classic = {
  name: 'classic',
  enforce: 'pre',
  load(id) {
    const [, file] = /^(.+)\?classic$/.exec(id) ?? [];
    if (file) return `import ${JSON.stringify(file)};`;
    return this.environment.name === 'classic' && id.endsWith('/content/words/load.ts') ? loadWords : undefined;
  },
};
