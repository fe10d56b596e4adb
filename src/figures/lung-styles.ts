import { css } from 'lit';

/** The area of the lungs in the picture of the body, and the text on it, with a sample of its pattern. */
export const lungStyles = css`
  .bodies path.lung {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .bodies path.hatch {
    stroke: var(--_edge);
    stroke-width: 1.2;
    vector-effect: none;
  }
  .near-lung {
    position: relative;
    padding-inline-start: 2.35em;
  }
  .near-lung svg {
    position: absolute;
    inset-block-start: 0.05em;
    inset-inline-start: 0;
    inline-size: 1.6em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_skin);
  }
  .near-lung .muted {
    display: block;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .near-lung {
      --_accent: LinkText;
    }
  }
`;
