import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { screening } from '../../src/content/facts/screening.js';
import { languageFor, tagOf } from '../../src/content/languages.js';
import { caution, type Level } from '../../src/content/levels.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled, unmount } from '../support/mount.js';
import { widgets } from '../support/widgets.js';

const details = `clinic="Riverside Physiotherapy" phone="+15550100" urgent-phone="+15550199" booking-url="/book"
  emergency-number="112"`;

/** A widget as a reader sees it: its frame, and everything in it. */
export interface Screen {
  /** Such as "fr dn-eligibility-check check". */
  readonly name: string;
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** The element of the page around it. */
  readonly place: HTMLElement;
}

type See = (screen: Screen) => unknown;

/** Shows a widget in a language, in its own container as on a clinic's page, and nothing else. */
export async function open(tag: string, { lang = 'en', attributes = '' } = {}) {
  unmount();
  const host = mount<LitElement>(
    `<div style="font-family: sans-serif"><div class="place"><dn-content ${details} lang="${lang}"><${tag} ${attributes}></${tag}></dn-content></div></div>`,
    tag,
  );
  const frame = () => host.shadowRoot!.querySelector<HTMLElement>(`.dn[lang="${tagOf(languageFor(lang))}"]`);
  await waitUntil(frame, `${tag} is not in ${lang}`, { interval: 10, timeout: 10_000 });
  await settled();
  const show = (see: See, screen: string) => {
    for (const sources of frame()!.querySelectorAll('details')) sources.open = true;
    return see({ name: `${lang} ${tag} ${screen}`, host, frame: frame()!, place: host.closest('.place')! });
  };
  return { host, root: host.shadowRoot!, show };
}

const { questions } = screening;

/** The most cautious answer of each question that is not more cautious than a level. */
const answersUpTo = (level: Level): number[] =>
  questions.map(({ answers }) => {
    const allowed = answers.filter((answer) => caution(answer.level) <= caution(level));
    return answers.findIndex(({ id }) => id === allowed.toSorted((a, b) => caution(b.level) - caution(a.level))[0]?.id);
  });

/** Every screen of a screening in turn, found by index and not by words. */
async function screens(see: See, lang: string, layout: string): Promise<void> {
  const { root, show } = await open('dn-eligibility-check', { lang, attributes: `layout="${layout}" share="answers"` });
  const press = async (button = 0) => {
    root.querySelectorAll<HTMLButtonElement>('.actions button')[button]!.click();
    await settled();
  };
  const answer = async (level: Level) => {
    await press();
    for (const [question, place] of answersUpTo(level).entries()) {
      root.querySelectorAll('fieldset')[layout === 'page' ? question : 0]!.querySelectorAll('input')[place]!.click();
      await settled();
      if (layout === 'steps') await press();
    }
  };
  await show(see, `${layout}: start`);
  await press();
  await show(see, `${layout}: question`);
  await press();
  await show(see, `${layout}: error`);
  for (const input of root.querySelectorAll<HTMLInputElement>('input:last-of-type')) input.click();
  await settled();
  await show(see, `${layout}: answered`);
  await press(1);

  for (const level of ['none', 'provider', 'doctor', 'avoid'] as const) {
    await answer(level);
    if (layout === 'steps' && level === 'avoid') await show(see, `${layout}: check`);
    await press();
    await show(see, `${layout}: outcome ${level}`);
    await press(1);
  }
}

const apart = ['dn-eligibility-check', 'dn-session-timeline'];

/** Every screen of every widget in turn, in a language, with its sources open. */
export async function everyScreen(see: See, lang = 'en'): Promise<void> {
  for (const tag of widgets.filter((each) => !apart.includes(each))) {
    const widget = await open(tag, { lang });
    await widget.show(see, 'whole');
  }
  for (const session of ['needling', 'combined']) {
    const timeline = await open('dn-session-timeline', { lang, attributes: `session="${session}"` });
    await timeline.show(see, session);
  }
  await screens(see, lang, 'steps');
  await screens(see, lang, 'page');
}
