import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const declared = modules.flatMap(({ path, declarations }) => declarations.map((each) => ({ ...each, path })));
const elements = declared.filter(({ tagName }) => tagName);

const doc = (text) => `/** ${text.replaceAll('\n', ' ')} */`;
const lines = (...parts) => parts.flat().join('\n');

/** The classes of the elements and of their events. */
const imports = declared.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', './')}';`);

/** Properties without an attribute. */
const propertiesOnly = ({ members = [] }) =>
  members.filter(({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic);

const offered = ({ name, attributes = [], ...element }, nameOf) =>
  [
    ...attributes.map(({ fieldName, ...attribute }) => ({ ...attribute, name: nameOf(attribute.name), fieldName })),
    ...propertiesOnly(element).map((property) => ({ ...property, fieldName: property.name })),
  ].map((each) =>
    lines(
      doc(each.description),
      `'${each.name}'?: ${each.readonly ? 'never' : `${name}['${each.fieldName}'] | undefined`};`,
    ),
  );

const events = ({ events: fired = [] }, signature) =>
  fired.map(({ name, type, description }) => lines(doc(description), signature(name, type.text)));

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
      offered(element, (name) => name),
      events(element, (name, type) => `'on${name}'?: ((event: ${type}) => void) | undefined;`),
      '}>;',
    ),
  ),
  '} } }',
);

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

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
      offered(element, camelCase),
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
