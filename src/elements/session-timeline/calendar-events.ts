import type { Content } from '../../content/content.js';
import { duration } from '../../content/duration.js';
import { sorenessDays } from '../../content/facts/effects.js';
import { fill } from '../../content/fill.js';
import { sentenceGap } from '../../content/sentence-gap.js';
import type { calendar } from '../../content/words/en/index.js';
import type { CalendarEvent } from '../../handout/icalendar.js';
import type { CommonWords } from '../shared/common-texts.js';
import { plainText, type Text, type Texts } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

export type CalendarContent = Content<Texts<CommonWords & { readonly calendar: typeof calendar }>>;

/** The instants that the reader needs. */
export interface Times {
  readonly start: number;
  readonly end: number;
  readonly checkIn: number;
}

/** How long the reminder lasts, because some calendars don't show an entry without a length. */
const reminderLength = 15 * 60_000;

/** Different for each page, so that another reader's session at the same time is another entry. */
let origin: string | undefined;

const originOfPage = (): string => (origin ??= crypto.getRandomValues(new Uint32Array(4)).join('-'));

/**
 * The session, and the reminder on the day after. A calendar may be shared, so their titles and the names of their files say
 * nothing of a treatment; each says when to call, because nobody may wait for the reminder.
 */
export function calendarEvents(
  { start, end, checkIn }: Times,
  content: CalendarContent,
  { words: { session } }: SessionContent,
): CalendarEvent[] {
  const { common, calendar } = content.words;
  const { event, help, wait } = calendar;
  const limit = duration(content.language, 'day', sorenessDays[1]);
  const line = lineIn(content, limit);
  const contact = contactLines(content, line);
  const id = `${String(start)}-${originOfPage()}@dn-widgets`;
  return [
    {
      id,
      start,
      end,
      title: plainText(event.title),
      description: lines([line(event.tell), ...contact, line(common.emergencyLine), line(help.signs)]),
    },
    {
      id: `reminder-${id}`,
      start: checkIn,
      end: checkIn + reminderLength,
      title: plainText(event.reminder),
      description: lines([
        ...[wait, common.emergencyLine, help.signs, help.skin, help.other].map((text) => line(text)),
        line(session.after.sorenessAdvice),
        ...contact,
      ]),
      isReminder: true,
    },
  ];
}

const lines = (texts: readonly string[]): string => texts.join('\n');

type Line = (text: Text, values?: Readonly<Record<string, string>>) => string;

/** A text without mark-up, with the emergency number. */
function lineIn({ words, details }: CalendarContent, limit: string): Line {
  const emergencyNumber = details.emergencyNumber ?? plainText(words.common.localEmergencyNumber);
  return (text, values) => fill(plainText(text), { ...values, emergencyNumber, limit }).join('');
}

/** Whom to ask: the clinic, with the details that are known. */
function contactLines({ words, details, language }: CalendarContent, line: Line): string[] {
  const { contact } = words.common;
  const isolate = (text: string) => (language.dir === 'rtl' ? `\u2068${text}\u2069` : text);
  const { clinic = '', phone, urgentPhone, phoneText = phone ?? '', urgentPhoneText = urgentPhone ?? '' } = details;
  const values = { clinic: isolate(clinic), phone: isolate(phoneText), urgentPhone: isolate(urgentPhoneText) };
  const text = phoneText ? (clinic ? contact.clinicAndPhone : contact.phone) : clinic ? contact.clinic : undefined;
  const texts = [...(text ? [text] : []), ...(urgentPhoneText ? [contact.urgentPhone] : [])];
  return texts.length > 0 ? [texts.map((each) => line(each, values)).join(sentenceGap(language.lang))] : [];
}
