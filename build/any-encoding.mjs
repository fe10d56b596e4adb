const escaped = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Lets classic scripts be read on a page in another encoding than UTF-8, where a server names none for them: the whole
 * script holds nothing but ASCII, so that it can stand in another file, too. Languages would grow by a fifth; theirs is
 * told by a mark at the beginning, which counts before what anybody says.
 */
export const anyEncoding = {
  name: 'any-encoding',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'classic' || name.startsWith('content_'),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = this.environment.name === 'classic' ? escaped(file.code) : `\ufeff${file.code}`;
    }
  },
};
