/** What to do when a file of the package can't be loaded. */
export const howToMend =
  'see that every file of the package is served; where a page inlines, joins or moves the script, name their folder in data-dn-base on a script tag';
