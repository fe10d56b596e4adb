/** Packages that only the bench installs, as far as it uses them: they define their elements. */
declare module '@awesome.me/*';
