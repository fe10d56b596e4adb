/** The clinic's accent colour, set by script: a strict content security policy forbids it in the HTML. */
for (const content of document.querySelectorAll('[data-dn-accent]')) {
  content.style.setProperty('--dn-accent', content.dataset.dnAccent);
}
