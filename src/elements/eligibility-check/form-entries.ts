/**
 * Adds entries to the form of an element when the form asks for them. Returns a function to call with each form that the
 * element is associated with.
 */
export function formEntries(
  element: Element,
  add: (entries: FormData) => void,
): (form: HTMLFormElement | null) => void {
  let associated: HTMLFormElement | null = null;
  const onFormData = ({ formData }: FormDataEvent): void => {
    if (!element.matches(':disabled')) add(formData);
  };
  return (form) => {
    associated?.removeEventListener('formdata', onFormData);
    form?.addEventListener('formdata', onFormData);
    associated = form;
  };
}
