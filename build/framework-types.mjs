import { readFileSync, writeFileSync } from 'node:fs';

/** @import { Declared, Manifest, Named } from './manifest.js' */

/** @type {Manifest} */
const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const declared = modules.flatMap(({ path, declarations }) => declarations.map((each) => ({ ...each, path })));
const elements = declared.filter(({ tagName }) => tagName);

const doc = (text = '') => `/** ${text.replaceAll('\n', ' ')} */`;

/** @param {(string | string[])[]} parts */
const lines = (...parts) => parts.flat().join('\n');

/** The classes of the elements and of their events. */
const imports = declared.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', './')}';`);

/**
 * Properties without an attribute.
 * @param {Declared} element
 */
const propertiesOnly = ({ members = [] }) =>
  members.filter(({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic);

/**
 * The attributes, each by the name that a framework has for it, and the properties without one.
 * @param {Declared} element
 * @param {(name: string) => string} nameOf
 */
const properties = (element, nameOf) => {
  /**
   * @param {string} name
   * @param {Named} each
   * @param {string} field
   */
  const line = (name, { description, readonly }, field = name) =>
    lines(doc(description), `'${name}'?: ${readonly ? 'never' : `${element.name}['${field}'] | undefined`};`);
  return [
    ...(element.attributes ?? []).map((each) => line(nameOf(each.name), each, each.fieldName)),
    ...propertiesOnly(element).map((each) => line(each.name, each)),
  ];
};

/**
 * @param {Declared} element
 * @param {(name: string, type: string) => string} signature
 */
const events = ({ events: fired = [] }, signature) =>
  fired.map(({ name, type, description }) => lines(doc(description), signature(name, type?.text ?? 'Event')));

/** React passes `on…` props of custom elements to `addEventListener` with the name as written. */
const jsx = lines(
  `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
  imports,
  `type Props<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;`,
  `declare module 'react' { namespace JSX { interface IntrinsicElements {`,
  elements.map((element) =>
    lines(
      doc(element.summary),
      `'${element.tagName}': Props<${element.name}, {`,
      properties(element, (name) => name),
      events(element, (name, type) => `'on${name}'?: ((event: ${type}) => void) | undefined;`),
      '}>;',
    ),
  ),
  '} } }',
);

/** @param {string} name */
const camelCase = (name) => name.replace(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

const vue = lines(
  `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
  imports,
  `type Component<Element, Own, Events> = new () => Element & {`,
  `$props: Omit<HTMLAttributes, keyof Own> & Own & PublicProps; $emit: EmitFn<Events>; };`,
  `declare module 'vue' { interface GlobalComponents {`,
  elements.map((element) =>
    lines(
      doc(element.summary),
      `'${element.tagName}': Component<${element.name}, {`,
      properties(element, camelCase),
      '}, {',
      events(element, (name, type) => `'${name}': (event: ${type}) => void;`),
      '}>;',
    ),
  ),
  '} }',
);

/** Writes types of the elements for the templates of frameworks. */
for (const [name, types] of Object.entries({ jsx, vue })) {
  writeFileSync(new URL(`../dist/${name}.d.ts`, import.meta.url), types);
  writeFileSync(new URL(`../dist/${name}.js`, import.meta.url), 'export {};\n');
}
