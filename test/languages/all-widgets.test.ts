import { expect, waitUntil } from '@open-wc/testing';
import { screening } from '../../src/content/facts/screening.js';
import { languageFor, languages, tagOf } from '../../src/content/languages.js';
import type { DnEligibilityCheck } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { assess } from '../../src/screening/assess.js';
import { example } from '../support/changes.js';
import { mount, settled } from '../support/mount.js';
import { widgets } from '../support/widgets.js';

const details =
  'clinic="Riverside" phone="+15550100" urgent-phone="+15550199" booking-url="/book" emergency-number="112"';

const isIn = (widget: Element, lang: string) =>
  waitUntil(
    () => widget.shadowRoot?.querySelector(`.dn[lang="${tagOf(languageFor(lang))}"]`),
    `${widget.localName} is not in ${lang}`,
  );

/** Every text of a widget, visible or for screen readers only. */
const textOf = (widget: Element): string => widget.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

const broken = /\{\w+\}|undefined|null|NaN|\[object/;

/** All questions of a screening on one page, at its questions. */
async function open(lang: string, attributes = '') {
  const check = mount<DnEligibilityCheck>(
    `<dn-content ${details} lang="${lang}"><dn-eligibility-check layout="page" ${attributes}></dn-eligibility-check></dn-content>`,
    'dn-eligibility-check',
  );
  await isIn(check, lang);
  const root = check.shadowRoot!;
  const button = () => root.querySelector<HTMLButtonElement>('button.primary')!;
  return {
    check,
    root,
    press: async () => {
      button().click();
      await settled();
    },
    /** Chooses the answer at an index, question by question. */
    choose: (places: readonly number[]) => {
      const groups = [...root.querySelectorAll('fieldset')];
      for (const [index, place] of places.entries()) groups[index]!.querySelectorAll('input')[place]!.click();
      return settled();
    },
  };
}

/** The outcome that a reader sees, by its shape; its words differ. */
const levelOf = (root: ShadowRoot): string | undefined => {
  const shapes = { circle: 'none', square: 'provider', diamond: 'doctor', octagon: 'avoid' } as const;
  const band = root.querySelector('.band');
  return Object.entries(shapes).find(([shape]) => band?.classList.contains(shape))?.[1];
};

const { questions } = screening;

/** The index of an answer of no concern. */
const calmest = ({ answers }: (typeof questions)[number]) => answers.findIndex(({ level }) => level === 'none');

/** Each answer by itself, beside answers of no concern: the places of the answers to all questions. */
const oneByOne = questions.flatMap(({ answers }, at) =>
  answers.map((_, place) => questions.map((each, index) => (index === at ? place : calmest(each)))),
);

/** Each answer at least once, as many as can be at a time: all first answers, all second ones and so on. */
const together = [0, 1, 2, 3].map((place) => questions.map(({ answers }) => Math.min(place, answers.length - 1)));

for (const { lang, dir } of languages) {
  describe(`in ${lang}`, () => {
    for (const tag of widgets) {
      it(`${tag} is complete, in its direction`, async () => {
        const widget = mount(`<dn-content ${details} lang="${lang}"><${tag}></${tag}></dn-content>`, tag);
        await isIn(widget, lang);
        expect(widget.shadowRoot?.querySelector('.dn')?.getAttribute('dir')).to.equal(dir);
        expect(textOf(widget)).not.to.match(broken);
        expect(textOf(widget)).to.contain('112').and.contain('+15550100').and.contain('+15550199');
      });
    }

    it('the screening can be read on every screen', async () => {
      const { check, root, press, choose } = await open(lang, 'share="answers"');
      await press();
      expect(textOf(check)).not.to.match(broken);
      await press();
      expect(root.querySelector('.errors')?.textContent).not.to.match(broken);
      await choose(questions.map(() => 0));
      await press();
      expect(textOf(check)).not.to.match(broken);
      expect(levelOf(root)).to.equal('avoid');
      await expect(check).to.be.accessible();
    });

    it('S11 every answer leads to the same outcome as in every language, with its reason', async () => {
      const { root, press, choose } = await open(lang);
      const [print, again] = [0, 1];
      for (const places of lang === 'en' ? oneByOne : together) {
        await press();
        await choose(places);
        await press();
        const given = questions.map((each, index) => [each.id, each.answers[places[index]!]!.id] as const);
        const expected = assess(screening, Object.fromEntries(given));
        expect(levelOf(root), given.join(' ')).to.equal(expected.level);
        expect(root.querySelectorAll('li.row')).to.have.length(expected.reasons.length);
        expect(textOf(root.host)).not.to.match(broken);
        root.querySelectorAll<HTMLButtonElement>('.actions button')[print + again]!.click();
        await settled();
      }
    });

    it('optional and added questions are asked, in words of the language or marked with their own', async () => {
      const { check, root, press } = await open(lang);
      Object.assign(check.closest('dn-content')!, { changes: example });
      await waitUntil(() => root.textContent.includes('intake rules'));
      await press();
      expect(root.querySelectorAll('fieldset')).to.have.length(questions.length + 2);
      expect(textOf(check)).not.to.match(broken);
      for (const text of ['Do you run a marathon this week?', 'Not sure', 'Tell us about nosebleeds too.']) {
        const marked = [...root.querySelectorAll('span[lang="en"][dir="auto"]')].some(
          (each) => each.textContent === text,
        );
        expect(marked, text).to.equal(lang !== 'en');
        expect(textOf(check)).to.contain(text);
      }
    });
  });
}
