import type { Browser } from 'playwright-core';

export interface Question {
  id: string;
  kind: 'stop' | 'consult';
  text: string;
}

/** A group of side effects or of steps, each a term and a text. */
export interface Group {
  title: string;
  items: (readonly [term: string, text: string])[];
}

export interface EffectGroup extends Group {
  note: string;
}

/** A file of a page. */
export interface File {
  name: string;
  code: string;
}

/** What the hooks of our elements need to know: the labels to press, and the outcome that they lead to. */
export interface Use {
  start: string;
  answers: string[];
  finish: string;
  outcome: string;
  inLight?: boolean;
}

export interface Contender {
  /** The page, with so many pairs of side effects and session. */
  html: (copies: number) => string;
  /** Puts `window.bench` into the page. Called with `use`. */
  hooks: (use: Use) => void;
  use?: Use;
  /** What the page loads, beside installed files. */
  files?: File[];
}

export type Contenders = Record<string, Contender>;

/** An element of ours as it is rendered. */
export interface RenderedElement {
  css: string;
  html: string;
  attributes: string;
}

/** Our elements by tag as they show the questions, and the first of them as it shows the outcome. */
export interface Snapshot {
  elements: Record<string, RenderedElement>;
  outcome: string;
}

/** What the server sent; no bytes where it has no such file. */
export interface Served {
  path: string;
  bytes: number | undefined;
}

export interface Bench {
  browser: Browser;
  server: { page: (name: string, copies: number) => string; served: () => Served[] };
  contenders: Contenders;
}

/** What the main thread did, in ms; the heap in KB. */
export interface Metrics {
  task: number;
  script: number;
  layout: number;
  style: number;
  heap: number;
  nodes: number;
}

/** What a visit measured: of the ten answers only where they were given. */
export interface Visited extends Metrics {
  started?: number;
  ready?: number;
  firstFiles?: string[];
  shift: number;
  longest: number;
  outcome?: number | undefined;
  answers?: number;
  files: Served[];
  parts?: Record<string, number> | undefined;
}

/** A figure of a visit. */
export type Figure = Exclude<keyof Visited, 'files' | 'firstFiles' | 'parts'>;

/** The visits of each round; none where one failed. */
export type Rounds = (Visited | undefined)[];

/** The rounds of each page, by its name; with `@` and a width or a number of copies where these differ. */
export type Measured = Record<string, Rounds>;

export type Title = 'load' | 'slow' | 'shift' | 'scale' | 'trace';

export interface Options {
  kind: string;
  chosen: string[];
  /** How many rounds, and after how many minutes no other begins. */
  plan: Record<Title, [rounds: number, minutes: number]>;
  widths: number[];
  copies: number[];
}

export interface Results extends Record<Title, Measured> {
  kind: string;
  chosen: string[];
  machine: Record<'date' | 'chromium' | 'node' | 'busy', string> & Record<'cores' | 'memory', number>;
}
