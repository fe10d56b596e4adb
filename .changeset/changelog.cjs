/** A changeset stands in CHANGELOG.md as it is written. */
module.exports = {
  getReleaseLine: ({ summary }) => Promise.resolve(summary),
  getDependencyReleaseLine: () => Promise.resolve(''),
};
