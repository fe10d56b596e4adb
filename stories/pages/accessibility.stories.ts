import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { page, table } from './page.js';

export default { title: 'Accessibility', tags: ['!autodocs'] } satisfies Meta;

const key = (name: string) => html`<kbd>${name}</kbd>`;

export const Accessibility: StoryObj = {
  name: 'Accessibility',
  render: () =>
    page(html`
      <h1>Accessibility</h1>
      <p class="lede">The aim is WCAG 2.2 AA in every state, and AAA contrast (7:1) for the text in our own colours.</p>

      <h2>What is promised</h2>
      <ul>
        <li>Native radio buttons, check boxes, buttons and headings. Each question is a group with its own name.</li>
        <li>Nothing is chosen beforehand, nothing advances by itself, and nothing times out.</li>
        <li>Meaning never depends on colour: each level has its own shape and its own words.</li>
        <li>
          Each new step moves the focus to its heading. Continue without an answer moves it to a list of what is
          missing; each entry links to its question.
        </li>
        <li>Buttons, links and answers are at least 44 pixels high.</li>
        <li>It fits a width of 280 pixels, zoomed in, and right to left.</li>
        <li>It follows the preferences for dark, more contrast, forced colours and reduced motion.</li>
        <li>Headings start at <code>heading-level</code>, so the page’s outline stays correct.</li>
        <li>Text in another language than the page’s is marked by <code>lang</code>.</li>
        <li>Print shows what is otherwise collapsed.</li>
      </ul>

      <h2>By keyboard</h2>
      ${table(
        'Keyboard',
        ['Where', 'Key', 'What it does'],
        [
          [
            'Everywhere',
            html`${key('Tab')}, ${key('Shift')} + ${key('Tab')}`,
            'Moves to the next or the previous control',
          ],
          ['Answers, kind of session', html`${key('↑')} ${key('↓')} ${key('←')} ${key('→')}`, 'Chooses another one'],
          ['Answers, box to agree', key('Space'), 'Chooses; ticks and unticks'],
          ['Buttons', html`${key('Enter')} or ${key('Space')}`, 'Presses it'],
          ['Back, Change, an error in the list', html`${key('Enter')} or ${key('Space')}`, 'Follows it'],
          ['Phone numbers, booking', key('Enter'), 'Follows the link'],
          ['Sources', html`${key('Enter')} or ${key('Space')}`, 'Opens and closes the list'],
        ],
      )}

      <h2>How it is checked</h2>
      <p>
        Every story here is checked by axe in light, in dark and right to left, and must have no violation. Keyboard,
        focus, names and contrast have their own tests. Automated checks do not replace a test with people.
      </p>
      <p>The Accessibility panel below a story shows the result of axe for it.</p>
    `),
};
