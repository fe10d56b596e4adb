import { widgets } from './define.mjs';

/**
 * @param {string} state The state in which a widget waits
 * @param {string} suffix
 */
const whileWaiting = (state, suffix = '') => {
  const waiting = `:is(${widgets.join()})${state}`;
  return `  ${waiting} {
    display: flow-root;
    animation: dn-room${suffix} 3s;
  }
  ${waiting} ~ *,
  :has(${waiting}) ~ * {
    animation: dn-wait${suffix} 3s;
  }`;
};

/** @param {string} suffix */
const animations = (suffix = '') => `@keyframes dn-room${suffix} {
  from,
  to {
    min-height: 100vh;
  }
}
@keyframes dn-wait${suffix} {
  from,
  to {
    visibility: hidden;
  }
}`;

/**
 * For a page's head: until a widget is defined, and until its content is there, it takes a screen, and what follows it in the
 * document is hidden, so that nothing visible moves when the widget comes, whatever its height. By animations without an end
 * state, because they end by themselves after three seconds where no script comes, or no content: each has its own name, so
 * that a late script leaves as much time for the content. The room is for the scroll bar and for a scroll position that is
 * restored; no margin of what is between the tags leaves it, so that it stays where it is.
 */
export const noShiftStyles = `@media (scripting: enabled) {
${whileWaiting(':not(:defined)')}
${whileWaiting(':state(--dn-pending)', '-pending')}
}
${animations()}
${animations('-pending')}
`;
