import { computeAccessibleName, getRole } from 'dom-accessibility-api';

type Root = ShadowRoot | Element;

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');

const all = (root: Root): Element[] => [...root.querySelectorAll('*')].filter((e) => getRole(e) && isRendered(e));

const matches = (actual: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? actual === name : name.test(actual);

const complaint = (problem: string, root: Root, role: string, name: string | RegExp = 'any'): Error => {
  const there = all(root).map((element) => `${String(getRole(element))} "${computeAccessibleName(element)}"`);
  return new Error(`${problem} ${role} by the name: ${String(name)}. There are:\n${there.join('\n')}`);
};

/** What a reader can find by this role and name, in document order; a string is the whole name. */
export const allByRole = <E extends Element = HTMLElement>(root: Root, role: string, name?: string | RegExp): E[] =>
  all(root).filter(
    (element): element is E =>
      getRole(element) === role && (name === undefined || matches(computeAccessibleName(element), name)),
  );

/** The one element of this role and name, if there is one. */
export const queryByRole = <E extends Element = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): E | undefined => {
  const [element, second] = allByRole<E>(root, role, name);
  if (second) throw complaint('More than one', root, role, name);
  return element;
};

/** The one element of this role and name. */
export const byRole = <E extends Element = HTMLElement>(root: Root, role: string, name?: string | RegExp): E => {
  const element = queryByRole<E>(root, role, name);
  if (!element) throw complaint('No', root, role, name);
  return element;
};
