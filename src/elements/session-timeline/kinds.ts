import type { SessionLengths } from '../../content/facts/session.js';
import type { SessionContent } from './session-content.js';

export const kinds = ['needling', 'combined'] as const;

export type Kind = (typeof kinds)[number];

/** The content with the lengths of a session, which a clinic can change. */
export type ContentWithLengths = SessionContent & { readonly facts: { readonly session: SessionLengths } };
