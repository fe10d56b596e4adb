/** The elements that most pages use: `chunks/main-VERSION.js`, for a page that uses all of them. */
import '../elements/dn-content.js';
import '../elements/dn-eligibility-check.js';
import '../elements/dn-side-effects.js';
import '../elements/dn-session-timeline.js';
