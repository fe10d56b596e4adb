import { widgets } from './define.mjs';

const widget = `:is(${widgets.join()})`;

/**
 * Of what contains them, widgets are left out: where a page has many, to look into each takes longest.
 * @param {string} waiting Selects the widgets that wait.
 * @param {string} what What they wait for.
 * @param {number} seconds For how long at most.
 */
const whileWaiting = (waiting, what, seconds) => `  ${waiting} {
    display: block;
    animation: dn-room-for-${what} ${seconds}s;
  }
  ${waiting} ~ *,
  :not(${widget}):has(${waiting}) ~ * {
    animation: dn-wait-for-${what} ${seconds}s;
  }`;

/** @param {string} what */
const animations = (what) => `@keyframes dn-room-for-${what} {
  from,
  to {
    min-height: 100vh;
  }
}
@keyframes dn-wait-for-${what} {
  from,
  to {
    visibility: hidden;
  }
}`;

const unknown = `${widget}:not(:defined)`;

/**
 * For a page's head: until a widget is defined, and until its first content is there, it takes a screen, and what follows it in
 * the document is hidden, so that nothing visible moves when the widget comes, whatever its height. By animations without an end
 * state, because they end by themselves where no script comes, or no content: each has its own name, so that content has its
 * time after a late script. The room is for the scroll bar and for a scroll position that is restored. The space around what is
 * between the tags is a padding, because a margin is around the widget, too, which would move without it.
 */
export const noShiftStyles = `@media (scripting: enabled) {
${whileWaiting(unknown, 'script', 3)}
  ${unknown} {
    padding-block: 0.5em;
  }
  ${unknown} > :first-child {
    margin-block-start: 0;
  }
  ${unknown} > :last-child {
    margin-block-end: 0;
  }
${whileWaiting(`${widget}:state(--dn-pending)`, 'content', 5)}
}
${animations('script')}
${animations('content')}
`;
