/** How the questions are shown: one at a time, or all on one page. */
export const layouts = ['steps', 'page'] as const;

export type Layout = (typeof layouts)[number];
