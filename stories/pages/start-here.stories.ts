import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../../src/content/languages.js';
import { content } from '../fixtures/content.js';
import { draw, settleAll } from '../fixtures/fixture.js';
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
      <p class="lede">
        dn-widgets are pieces of a web page about dry needling. A clinic pastes them in. They prepare a talk with the
        person who will treat the reader.
      </p>
      <p>
        They give no diagnosis, no score and no consent.
        <strong>No clinician has reviewed their words yet</strong>, and every widget says so.
      </p>

      <h2>Paste this</h2>
      ${code(snippet)}
      <p>
        The script is one file. It works under a strict content security policy. Each widget also works alone, without
        <code>dn-content</code>. What stands between a widget’s tags is shown until it is ready, and if it never is.
      </p>

      <h2>The widgets</h2>
      <ul>
        <li><code>dn-eligibility-check</code> asks ten questions, then says what to do and why.</li>
        <li><code>dn-side-effects</code> says when to get help, then names the mild and the serious side effects.</li>
        <li><code>dn-session-timeline</code> draws a session to scale: before, during and after.</li>
        <li><code>dn-symptom-guide</code> says what may be felt after a session, and whom to call.</li>
        <li>
          <code>dn-overview</code>, <code>dn-techniques</code>, <code>dn-conditions</code>,
          <code>dn-how-it-works</code>, <code>dn-evidence</code> and <code>dn-takeaways</code> explain, with pictures.
        </li>
        <li><code>dn-visit-checklist</code> says what to look for in a provider and what to tell them.</li>
        <li><code>dn-content</code> shows nothing. It gives the clinic’s details and changes to the widgets.</li>
      </ul>
      <p>They speak ${list}. They take the language that the page says by <code>lang</code>.</p>

      <h2>What it looks like</h2>
      <div class="wide">${draw('dn-content', content.details)}</div>

      <h2>Look around</h2>
      <ul>
        <li>
          The stories under Widgets show every state. Try them in the toolbar above: dark, another language, another
          width, another page around them.
        </li>
        <li>Controls set attributes and colours. Actions list the events as they come.</li>
        <li>
          The pages here say how to theme them, what a clinic can change, how the screening decides, how they are used
          without a mouse, and what they keep private.
        </li>
      </ul>
    `),
  play: ({ canvasElement }) => settleAll(canvasElement, 'dn-content', content.details),
};
