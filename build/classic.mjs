// Only the script's own address tells where the others lie, and a page that is a file itself can load no module.
const loadWords = `
  import { contentVersion } from '../content.js';
  const { src = '' } = document.currentScript ?? {};
  export const load = async (lang, part) => {
    if (!src.startsWith('http')) throw new Error('There is no folder of words.');
    return (await import(/* @vite-ignore */ new URL(\`words/\${lang}-\${part}-\${contentVersion({ lang })}.js\`, src))).default;
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
