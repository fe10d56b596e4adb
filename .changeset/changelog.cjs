/** Copies each changeset to CHANGELOG.md as it is. */
module.exports = {
  getReleaseLine: ({ summary }) => Promise.resolve(summary),
  getDependencyReleaseLine: () => Promise.resolve(''),
};
