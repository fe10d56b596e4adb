import { widgets } from './define.mjs';

const waiting = `:is(${widgets.join()}):not(:defined)`;

/**
 * For a page's head: until a widget is defined it takes a screen, and what follows it in the document is hidden, so that nothing
 * visible moves when the widget comes, whatever its height. By an animation without an end state, because it ends by itself
 * after three seconds where no script comes. The room is for the scroll bar and for a scroll position that is restored.
 */
export const noShiftStyles = `@media (scripting: enabled) {
  ${waiting} {
    display: block;
    animation: dn-room 3s;
  }
  ${waiting} ~ *,
  :has(${waiting}) ~ * {
    animation: dn-wait 3s;
  }
}
@keyframes dn-room {
  from,
  to {
    min-height: 100vh;
  }
}
@keyframes dn-wait {
  from,
  to {
    visibility: hidden;
  }
}
`;
