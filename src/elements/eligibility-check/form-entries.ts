/**
 * Adds entries to the form of an element when the form asks for them. A form value would be stored by the browser, and
 * Chromium restores it without asking the element, so it could be sent for a reader who agreed to nothing.
 */
export class FormEntries {
  readonly #add: (event: FormDataEvent) => void;
  #form: HTMLFormElement | null = null;

  constructor(element: Element, add: (entries: FormData) => void) {
    this.#add = ({ formData }) => {
      if (!element.matches(':disabled')) add(formData);
    };
  }

  /** Call with each form that the element is associated with. */
  associate(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#add);
    form?.addEventListener('formdata', this.#add);
    this.#form = form;
  }
}
