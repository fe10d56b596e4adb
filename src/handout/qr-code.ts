// Bytes of the libraries for QR codes, built with Vite and compressed with Brotli: lean-qr 3,841, uqr 3,906, qr 5,945, qrcode-generator 7,109.
import { css, html, type TemplateResult } from 'lit';
import { generate, mode, type Bitmap2D } from 'lean-qr';

/** The light border that decoders need, in modules. */
const quietZone = 4;

export const qrCodeStyles = css`
  .qr-code {
    display: block;
    width: 100%;
    max-width: 24em;
    /* Few decoders read light modules on a dark ground. */
    forced-color-adjust: none;
  }
`;

/** Bars of dark modules. They meet at whole units, so that no lines show between them. */
function bars(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}

/** A text as a QR code. The label says what the code is for: a screen reader can't scan it. */
export function qrCode(text: string, label: string): TemplateResult {
  // One segment that says it is UTF-8: else ZBar takes umlauts for Shift JIS, and can't read Chinese in a mix of modes.
  const code = generate(mode.utf8(text));
  const size = code.size + 2 * quietZone;
  return html`<svg
    class="qr-code"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${bars(code)} fill="#000" />
  </svg>`;
}
