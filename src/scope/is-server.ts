import { isServer as litIsServer } from 'lit';

/** Whether widgets are rendered on a server. Lit's own constant is typed as `false`. `is-server.browser.ts` is for scripts. */
export const isServer: boolean = litIsServer;
