import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code, page, table } from './page.js';

export default { title: 'Content model', tags: ['!autodocs'] } satisfies Meta;

const scopes = `<dn-content page clinic="Riverside Physio" emergency-number="911"></dn-content>

<dn-side-effects></dn-side-effects>

<dn-content clinic="Riverside Physio, North" phone="+15550111" lang="es">
  <dn-session-timeline></dn-session-timeline>
</dn-content>`;

const changes = `<dn-content page>
  <script type="application/json">
    { "session": { "combinedMinutes": 45 }, "hide": ["techniques.electrical"] }
  </script>
</dn-content>`;

export const ContentModel: StoryObj = {
  name: 'Content model',
  render: () =>
    page(html`
      <h1>Content model</h1>
      <p class="lede">
        The content of the widgets is built in. A clinic adds its details, and changes what is not locked.
      </p>

      <h2>Scopes</h2>
      <p>
        A widget uses the nearest <code>dn-content</code> around it, else the one with <code>page</code>. A detail that
        is left out is taken from the next outer one. Without any, the built-in content is shown. The order of loading
        does not matter.
      </p>
      ${code(scopes)}
      <p>
        The timeline has the phone and the name of the inner scope and is in Spanish; the emergency number is that of
        the page. The effects have the page’s details.
      </p>

      <h2>Changes</h2>
      <p>
        They are JSON: in a script inside <code>dn-content</code>, in a file named by <code>src</code>, or in the
        property <code>changes</code>.
      </p>
      ${code(changes)}
      ${table(
        'What can be changed',
        ['Part', 'What it does'],
        [
          [html`<code>text</code>`, 'Rewords a text.'],
          [html`<code>note</code>`, 'Adds the clinic’s note under a question, named as the clinic’s.'],
          [
            html`<code>screening</code>`,
            'Sets a stricter level for an answer, or asks more. A level can never be lowered.',
          ],
          [html`<code>session</code>`, 'Sets how long the clinic’s sessions take.'],
          [html`<code>hide</code>`, 'Leaves out what the clinic does not offer.'],
          [html`<code>sources</code>`, 'Names where the clinic’s own rules come from.'],
        ],
      )}
      <p>
        What is wrong is left out, and the console says why; everything else is applied. The questions, the outcomes,
        the reasons to avoid, and what is said about emergencies, consent, medicines and privacy are locked: they are
        the same on every clinic’s page.
      </p>
      <p>
        While a file loads, only what is always true is shown, and no screening starts. After 10 seconds the built-in
        content is shown. <strong>Widgets / Content</strong> in the sidebar shows both.
      </p>

      <h2>In full</h2>
      <p>
        <a href="docs/content.md" target="_blank">docs/content.md</a> has all details, for webmasters, translators and
        reviewers.
      </p>
    `),
};
