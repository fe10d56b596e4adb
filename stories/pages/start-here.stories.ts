import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../../src/content/languages.js';
import { content } from '../fixtures/content.js';
import { fixtureTemplate, settleAll } from '../fixtures/fixture.js';
import { elements } from '../manifest.js';
import { code, page } from './page.js';

export default { title: 'Start here', tags: ['!autodocs'] } satisfies Meta;

const names = new Intl.DisplayNames('en', { type: 'language' });

const list = new Intl.ListFormat('en').format(languages.map(({ lang }) => names.of(lang) ?? lang));

const snippet = `<script type="module" src="cdn/dn-widgets.js"></script>
<dn-content page clinic="Riverside Physio" phone="+15550100" emergency-number="911"></dn-content>
<dn-eligibility-check></dn-eligibility-check>
<dn-side-effects></dn-side-effects>
<dn-session-timeline></dn-session-timeline>`;

export const StartHere: StoryObj = {
  name: 'Start here',
  render: () =>
    page(html`
      <h1>Start here</h1>
      <p class="lede">dn-widgets are custom elements about dry needling that a clinic pastes into its web page.</p>
      <blockquote>
        dn-widgets give general information about dry needling and prepare patients for a conversation with the person
        who will treat them. They make no diagnosis, compute no score, make no decision, monitor nobody and record no
        consent.
      </blockquote>
      <p>
        <a href="docs/intended-purpose.md" target="_blank">What they are for, and what they are not for</a>.
        <strong>No clinician has reviewed their words yet</strong>, and every widget says so.
      </p>

      <h2>Paste this</h2>
      ${code(snippet)}
      <p>
        The script is one file. It works under a strict content security policy. Each widget also works alone, without
        <code>dn-content</code>. The content between a widget’s tags is shown until the widget is ready, and stays if it
        never is.
      </p>

      <h2>The widgets</h2>
      <ul>
        ${elements.map(({ tagName, summary }) => html`<li><code>${tagName}</code>: ${summary}</li>`)}
      </ul>
      <p>The languages are ${list}. The nearest <code>lang</code> selects one.</p>

      <h2>What it looks like</h2>
      <div class="wide">${fixtureTemplate('dn-content', content.details)}</div>

      <h2>Look around</h2>
      <ul>
        <li>
          The stories under Widgets show every state. Try them in the toolbar above: dark, another language, another
          width, another page around them.
        </li>
        <li>Controls set attributes and colours. Actions list the events as they are fired.</li>
        <li>
          The other pages describe how to theme the widgets, what a clinic can change, how the screening decides, how to
          use them without a mouse, and what they keep private.
        </li>
      </ul>
    `),
  play: ({ canvasElement }) => settleAll(canvasElement, 'dn-content', content.details),
};
