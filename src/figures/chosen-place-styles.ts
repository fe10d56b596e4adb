import { css } from 'lit';

/** The chosen place: its row and its markers, and for any muscle the body. */
export const chosenPlaceStyles = css`
  @media not print {
    .use:has(:checked) {
      border-color: var(--_accent);
      background: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    /* Once one is chosen, the discs of the others are hollow. */
    .places:has(:checked) {
      --_disc: var(--_surface);
      --_digit: var(--_accent);
    }
    /* In a shadow tree WebKit restyles only the element with :has(), and its descendants where they inherit a change:
       seen in WebKitGTK 2.50, no report known. */
    .places:has(.head :checked) {
      --_chosen: head;
    }
    .places:has(.neck :checked) {
      --_chosen: neck;
    }
    .places:has(.joints :checked) {
      --_chosen: joints;
    }
    .places:has(.tendons :checked) {
      --_chosen: tendons;
    }
    .places:has(.wrist :checked) {
      --_chosen: wrist;
    }
    .places:has(.muscle :checked) {
      --_chosen: muscle;
    }
    .places:has(.head :checked) .head,
    .places:has(.neck :checked) .neck,
    .places:has(.joints :checked) .joints,
    .places:has(.tendons :checked) .tendons,
    .places:has(.wrist :checked) .wrist,
    .places:has(.muscle :checked) .muscle {
      --_disc: var(--_mark);
      --_digit: var(--_on-mark);
      --_ring: var(--_mark);
      --_halo: var(--_tint);
      --_body: var(--_mark);
      --_thick: 3;
      --_large: 0.65em;
    }
  }
`;
