import { css, html, type TemplateResult } from 'lit';

/**
 * A table where there is room, else a card for each row. The roles are explicit because a table loses its own when it is laid
 * out as blocks: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export const comparisonStyles = css`
  .comparison,
  .comparison :is(tbody, tr, th, td) {
    display: block;
    text-align: start;
    font-weight: inherit;
  }
  .comparison thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .comparison tbody {
    display: grid;
    gap: var(--_space);
  }
  .comparison tbody tr {
    padding: var(--_space);
    border: 1px solid var(--_hairline);
    border-radius: var(--_block-radius);
    break-inside: avoid;
  }
  .comparison tbody th {
    font-size: 1.125em;
    font-weight: 650;
  }
  .comparison td {
    padding: 0.75em 0 0;
  }
  .comparison .label {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .comparison ol {
    padding-inline-start: 1.5em;
  }
  @container (min-inline-size: 62em) {
    .comparison {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .comparison thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .comparison tbody {
      display: table-row-group;
    }
    .comparison tbody tr {
      display: table-row;
      border: 0;
    }
    .comparison thead tr {
      display: table-row;
    }
    .comparison :is(th, td),
    .comparison tbody th {
      display: table-cell;
      padding: 0.75em 0.75em 0.75em 0;
      border-block-end: 1px solid var(--_hairline);
      font-size: 0.9375em;
      text-align: start;
      vertical-align: top;
    }
    .comparison thead th {
      color: var(--_muted);
      font-weight: 600;
    }
    .comparison .label {
      display: none;
    }
  }
  /* On paper, a cell begins with its label, on the same line. */
  @media print {
    .comparison tbody {
      gap: 0.5em;
    }
    .comparison tbody tr {
      padding: 0.5em;
    }
    .comparison td {
      padding: 0.1em 0 0;
    }
    .comparison .label {
      display: inline-block;
      margin-inline-end: 0.5em;
      font-size: 1em;
    }
  }
`;

interface Row {
  readonly name: unknown;
  readonly cells: readonly unknown[];
}

/** Compares options: a row each, with the same cells in the same order. The first column has their names. */
export function comparison(label: unknown, columns: readonly unknown[], rows: readonly Row[]): TemplateResult {
  return html`<table class="comparison" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${[label, ...columns].map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map((cell, index) => html`<td role="cell"><span class="label" aria-hidden="true">${columns[index]}</span>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
