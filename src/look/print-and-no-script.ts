import { css } from 'lit';

/** Hides `.needs-script` where scripting is disabled, and `.no-print` in print. */
export const printAndNoScriptStyles = css`
  @media (scripting: none) {
    .dn .needs-script {
      display: none;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
