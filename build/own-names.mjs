/** Keeps the bundler's own code from taking the names that a page adds to Object.prototype for a module's. */
export const ownNames = {
  name: 'own-names',
  transform: {
    filter: { id: /rolldown[/:]runtime/ },
    handler: (code) => code.replace(/for \((?:var|let) name in all\)/, 'for (var name of Object.keys(all))'),
  },
};
