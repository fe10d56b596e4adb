import type { Args, ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import type { Changes } from '../src/content/changes/schema/changes.js';
import { fixtureTemplate, settleAll, type Attributes, type Fixture } from './fixtures/fixture.js';
import { inLanguages } from './fixtures/in-languages.js';
import type { Named } from '../build/manifest.js';
import { declared } from './manifest.js';

const isColor = (name: string): boolean => !/radius|space|font|margin/.test(name);

/** The controls of an element: everything in its manifest, with the values of enumerated attributes. */
export function argTypes(tag: string, choices: Readonly<Record<string, readonly unknown[]>> = {}): ArgTypes {
  const { attributes = [], members = [], cssProperties = [], events = [], cssParts = [] } = declared(tag);
  const all = new Map(Object.entries({ 'heading-level': [1, 2, 3, 4, 5, 6], ...choices }));
  const attribute = ({ name, type }: Named) => {
    const options = all.get(name);
    return options
      ? { control: 'select', options, table: { type: { summary: options.join(' | ') } } }
      : { control: type?.text === 'boolean' ? 'boolean' : 'text' };
  };
  const isAttribute = (name: string) => attributes.some((each) => each.name === name);
  // A property is set through its attribute; without one it is an object, unless it is read-only.
  const property = ({ attribute, readonly, static: ofClass, kind }: Named) => ({
    control: attribute || readonly ? false : 'object',
    table: { disable: Boolean(ofClass) || kind === 'method' },
  });
  return Object.fromEntries([
    ...attributes.map((each) => [each.name, attribute(each)]),
    ...members.filter(({ name }) => !isAttribute(name)).map((each) => [each.name, property(each)]),
    ...cssProperties.map(({ name }) => [name, { control: isColor(name) ? 'color' : 'text' }]),
    ...[...events, ...cssParts].map(({ name }) => [name, { control: false }]),
  ]) as ArgTypes;
}

/** Makes the stories of an element from its fixtures. */
export function stories(tag: string) {
  const { attributes = [], cssProperties = [], events = [] } = declared(tag);
  const listeners = Object.fromEntries(events.map(({ name }) => [name, action(name)]));
  const pick = (args: Args, from: readonly Named[]): Attributes =>
    Object.fromEntries(from.map(({ name }) => [name, args[name] as Attributes[string]]));

  const story = (fixture: Fixture): StoryObj => ({
    args: { ...fixture.attributes, ...(fixture.changes && { changes: fixture.changes }) },
    parameters: { docs: { description: { story: fixture.about } } },
    render: (args) => {
      const changes = args['changes'] as Changes | undefined;
      const input = { attributes: pick(args, attributes), ...(changes && { changes }) };
      return fixtureTemplate(tag, { ...fixture, ...input }, { properties: pick(args, cssProperties), listeners });
    },
    play: ({ canvasElement }) => settleAll(canvasElement, tag, fixture),
  });

  /** One story of a fixture in every language. */
  const languages = (fixture: Fixture): StoryObj => {
    const all = inLanguages(fixture);
    return {
      parameters: { docs: { description: { story: fixture.about } } },
      render: () => html`<div class="languages">${all.map(([, each]) => fixtureTemplate(tag, each))}</div>`,
      play: ({ canvasElement }) => settleAll(canvasElement, tag, fixture),
    };
  };

  return { story, languages };
}
