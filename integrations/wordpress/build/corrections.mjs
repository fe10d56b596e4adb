/** The corrections of the content by version, from the changelog: each line under "#### Corrections", as plain text. */
export function correctionsIn(changelog) {
  const found = {};
  for (const release of changelog.split(/^## /m).slice(1)) {
    const [version] = release.split(/\s/, 1);
    const [, text] = /^#### Corrections\s*\n([\s\S]*?)(?=^#|(?![\s\S]))/m.exec(release) ?? [];
    const lines = (text ?? '')
      .split(/\n(?=[-*] )/)
      .map((line) =>
        line
          .replace(/^[-*] /, '')
          .replaceAll(/\s+/g, ' ')
          .replaceAll('`', '')
          .trim(),
      )
      .filter(Boolean);
    if (lines.length > 0) found[version] = lines;
  }
  return found;
}
