import type { Content } from '../../content/content.js';
import type { SessionLengths } from '../../content/facts/session.js';
import type { session, techniques } from '../../content/words/en/index.js';
import type { CommonWords } from '../shared/common-texts.js';
import type { Texts } from '../shared/text.js';

/** The content of the parts of the timeline. */
export type SessionContent = Content<
  Texts<CommonWords & { readonly session: typeof session; readonly techniques: typeof techniques }>
>;

/** The content with the lengths of a session, which a clinic can change. */
export type ContentWithLengths = SessionContent & { readonly facts: { readonly session: SessionLengths } };
