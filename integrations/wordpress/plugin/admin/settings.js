/** The settings page: what is wrong is shown while the owner types, in the words of dn-content and of `check`. */
(function () {
  const { __, sprintf } = wp.i18n;
  const form = document.querySelector('.dn-widgets-settings');
  const content = form.querySelector('dn-content');
  const changes = form.querySelector('[data-changes]');
  const list = form.querySelector('#dn-widgets-problems');
  const language = form.querySelector('[data-language]');
  const accent = form.querySelector('[data-accent]');
  const tag = form.querySelector('#dn-widgets-preview-tag');
  const checker = import(form.dataset.check);

  function showDetails() {
    for (const input of form.querySelectorAll('[data-detail]')) {
      if (input.value.trim()) {
        content.setAttribute(input.dataset.detail, input.value);
      } else {
        content.removeAttribute(input.dataset.detail);
      }
    }
  }

  function showDetailProblems() {
    const problems = content.problems || [];
    for (const input of form.querySelectorAll('[data-detail]')) {
      const found = problems.find(({ path }) => path === input.dataset.detail);
      form.querySelector('#dn-widgets-problem-' + input.dataset.detail).textContent = found ? found.reason : '';
      input.setAttribute('aria-invalid', String(Boolean(found)));
    }
  }

  function showProblems(lines) {
    list.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    changes.setAttribute('aria-invalid', String(lines.length > 0));
  }

  async function showChanges() {
    const text = changes.value.trim();
    let parsed;
    try {
      parsed = text ? JSON.parse(text) : undefined;
    } catch (error) {
      /* translators: %s: the error of the parser. */
      showProblems([sprintf(__('This is not JSON: %s', 'dry-needling-widgets'), error.message)]);
      return;
    }
    content.changes = parsed;
    const { check } = await checker;
    if (text === changes.value.trim()) {
      showProblems(parsed === undefined ? [] : check(parsed).map(({ path, reason }) => path + ' ' + reason));
    }
  }

  function showWidget() {
    content.setAttribute('lang', language.value || language.dataset.language);
    content.style.setProperty('--dn-accent', accent.value);
    content.replaceChildren(document.createElement(tag.value));
  }

  content.addEventListener('dn-content-problem', showDetailProblems);
  content.addEventListener('dn-content-change', showDetailProblems);
  form.addEventListener('input', function ({ target }) {
    if (target.matches('[data-detail]')) {
      showDetails();
    } else if (target === changes) {
      void showChanges();
    } else {
      showWidget();
    }
  });
  showDetails();
  void showChanges();
  showWidget();
})();
