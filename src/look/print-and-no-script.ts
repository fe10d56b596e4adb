import { css } from 'lit';

/** What is not there where no script ever comes, and what is not there in print. */
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
