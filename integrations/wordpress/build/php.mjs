const isTranslated = Symbol('translated');

/** A text that the plugin translates when it is used. */
export const translated = (text, context) => ({ [isTranslated]: true, text, context });

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** PHP source for data: `array( 'a' => 1 )`. */
export function php(value, indent = '') {
  if (value[isTranslated]) {
    const { text, context } = value;
    const domain = "'dry-needling-widgets'";
    return context ? `_x( ${quoted(text)}, ${quoted(context)}, ${domain} )` : `__( ${quoted(text)}, ${domain} )`;
  }
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'array()';
  const more = `${indent}\t`;
  const lines = entries.map(
    ([key, each]) => `${more}${Array.isArray(value) ? '' : `${quoted(key)} => `}${php(each, more)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
}

const header = (comment) =>
  `<?php\n/**\n * ${comment} Written by the build, from the sources of dn-widgets.\n *\n * @package DryNeedlingWidgets\n */\n\ndefined( 'ABSPATH' ) || exit;\n\n`;

/** A PHP file that returns data. */
export const phpFile = (comment, value) => `${header(comment)}return ${php(value)};\n`;

/** A PHP file that runs a statement. */
export const phpScript = (comment, statement) => `${header(comment)}${statement}\n`;
