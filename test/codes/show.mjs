import { render } from 'lit';
import { qrCode, qrCodeStyles } from '../../src/handout/qr-code.js';

const card = new CSSStyleSheet();
card.replaceSync(`
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 25px; background: Canvas; color: CanvasText; }
  ${qrCodeStyles.cssText}
`);

/**
 * Shows a text in a card as narrow as on a phone.
 * @param {string} text
 */
export function show(text) {
  document.adoptedStyleSheets = [card];
  render(qrCode(text, 'A code for the desk'), document.body);
}
