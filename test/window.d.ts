/** What tests leave on the page's window, or find there. */
interface Window {
  /** How often the page itself was printed. */
  printed: number;
  /** Layout shifts, by their score. */
  shifts: number[];
  /** Layout shifts, by their score and what moved. */
  moved: string[];
  /** The languages that were shown. */
  seen: Set<string | null>;
  /** What happened to a screening, in order. */
  noted: string[];
  /** What was seen when the page was shown, and whether it came back from the back-forward cache. */
  shown: { persisted: boolean; text: string; checked: number; frames: number; entries: number };
  /** When the first frame with a start screen began. */
  painted: number;
  axe: typeof import('axe-core');
  /** Timers that are held. */
  timers: { pass: () => void };
  __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly unknown[] | undefined };
}
