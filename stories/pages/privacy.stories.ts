import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code, page, table } from './page.js';

export default { title: 'Privacy', tags: ['!autodocs'] } satisfies Meta;

export const Privacy: StoryObj = {
  name: 'Privacy',
  render: () =>
    page(html`
      <h1>Privacy</h1>
      <p class="lede">No answer of a reader leaves the page, unless they agree to share it.</p>
      <ul>
        <li>The widgets send nothing. There are no cookies, no storage, no tracking and no fonts from elsewhere.</li>
        <li>Answers stay in the page’s memory. Leaving the page or starting again erases them.</li>
        <li>The events report that a screening started, advanced and ended. They contain nothing about health.</li>
        <li>The address bar and the page’s title never change.</li>
        <li>
          The widgets load the words of other languages, the check of a clinic’s changes, and the clinic’s file of
          changes. These requests contain nothing about the reader.
        </li>
        <li>Links to other pages open in a new tab, without a referrer.</li>
        <li>Print makes a copy in the page, for the browser’s own print window, and removes it afterwards.</li>
        <li>
          A text that is copied, saved or shared, a file for a calendar or for the clinic, and a QR code are made in the
          page, when the reader asks for them. Copies outside of the page stay until the reader deletes them. Anyone who
          photographs the code can read the answers.
        </li>
      </ul>

      <h2>What session recorders see</h2>
      <p>
        Session recorders replay what a visitor did. They read the widgets too: their shadow roots are open. The
        answers, the check of them, the outcome, and what is ticked or picked in the other widgets are in an element
        with the marks by which these tools exclude a part:
      </p>
      <p>
        Clarity, Contentsquare, Datadog, FullStory, Heap, Hotjar, LogRocket, Mouseflow, OpenReplay, Sentry, Smartlook,
        Yandex Metrica, and tools built on rrweb that keep its class. PostHog masks the texts.
      </p>
      <p>
        Any other tool, or one that is set to ignore its mark, sees each answer and the outcome. It also sees that
        somebody was on the page, and where they clicked. Do not use recorders on pages with the screening, or exclude
        <code>dn-eligibility-check</code> in their settings, and check what is recorded.
      </p>

      <h2>When a clinic asks for the answers</h2>
      <p>
        With <code>share</code> the start says what the page asks for, and a box asks the reader to agree. It is not
        ticked beforehand. Without a tick the page gets nothing.
      </p>
      ${table(
        'What is shared',
        ['share', 'What the page gets, once the reader agreed and reached an outcome'],
        [
          [html`<code>nothing</code>`, 'Nothing. This is the default.'],
          [html`<code>outcome</code>`, 'The level of the outcome.'],
          [html`<code>answers</code>`, 'The level, and each answer.'],
        ],
      )}
      ${code(`<form action="/prepare" method="post">
  <dn-eligibility-check share="outcome" name="screening"></dn-eligibility-check>
  <button>Send</button>
</form>`)}
      <p>
        The event <code>dn-eligibility-complete</code> then carries it, and an element with a <code>name</code> adds it
        to its form. The widget itself still sends nothing: the clinic has to explain what the page does with it, and is
        responsible for that.
      </p>
    `),
};
