import { expect } from '@open-wc/testing';
import { generate, mode } from 'lean-qr';
import { render } from 'lit';
import { qrCode, qrCodeStyles } from '../../src/handout/qr-code.js';
import { mount } from '../support/mount.js';
import { byRole } from '../support/role.js';

const text = 'Deine Antworten\nYes: Épilepsie، 针';

/** The drawing, and its paths. */
function draw(content = text) {
  const place = mount('<div></div>');
  render(qrCode(content, 'A code for the desk'), place);
  const drawing = byRole<SVGSVGElement>(place, 'img', 'A code for the desk');
  const path = drawing.querySelector('path')!;
  return { drawing, path, ground: drawing.querySelector('rect')! };
}

describe('a QR code', () => {
  it('is one image, named by its label, and nothing in it has a name or a text', () => {
    const { drawing } = draw();
    expect(drawing.textContent.trim()).to.equal('');
    expect([...drawing.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['rect', 'path']);
  });

  it('has exactly the dark modules of the code, with four light ones around', () => {
    const { drawing, path, ground } = draw();
    const code = generate(mode.utf8(text));
    const size = code.size + 8;
    expect(drawing.getAttribute('viewBox')).to.equal(`0 0 ${size} ${size}`);
    expect([ground.width.baseVal.value, ground.height.baseVal.value]).to.deep.equal([size, size]);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const isDark = path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5));
        if (isDark !== code.get(x - 4, y - 4)) throw new Error(`The module at ${x}, ${y} is wrong.`);
      }
    }
  });

  it('is drawn with whole numbers', () => {
    expect(draw().path.getAttribute('d')).to.match(/^[-MhvzZ\d ]+$/);
  });

  it('is black on white by attributes, which a strict policy allows', () => {
    const { drawing, path, ground } = draw();
    expect([path.getAttribute('fill'), ground.getAttribute('fill')]).to.deep.equal(['#000', '#fff']);
    expect(drawing.getAttribute('shape-rendering')).to.equal('crispEdges');
    expect(drawing.querySelectorAll('[style], style')).to.be.empty;
    expect(qrCodeStyles.cssText).to.include('forced-color-adjust: none');
  });

  it('is as wide as the room it has, and square', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(qrCodeStyles.cssText);
    document.adoptedStyleSheets.push(sheet);
    const { drawing } = draw();
    for (const width of [180, 270, 320]) {
      drawing.parentElement!.style.width = `${width}px`;
      const box = drawing.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([width, width]);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('takes 700 bytes of any text in modules of which 97 fit across', () => {
    for (const letter of ['a', 'é', 'م', '针']) {
      const content = letter.repeat(Math.floor(700 / new TextEncoder().encode(letter).length));
      expect(Number(draw(content).drawing.getAttribute('viewBox')!.split(' ')[2])).to.be.at.most(97);
    }
  });
});
