import { computeAccessibleName, getRole } from 'dom-accessibility-api';

type Root = ShadowRoot | Element;
type Name = string | RegExp;

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');

const rendered = (root: Root): Element[] => [...root.querySelectorAll('*')].filter(isRendered);

const matches = (element: Element, name: Name): boolean => {
  const actual = computeAccessibleName(element);
  return typeof name === 'string' ? actual === name : name.test(actual);
};

const describeAll = (root: Root): string =>
  rendered(root)
    .filter((element) => getRole(element))
    .map((element) => `  ${getRole(element)} "${computeAccessibleName(element)}"`)
    .join('\n');

/** What a reader can find by this role and name, in document order; a string is the whole name. */
export const allByRole = <E extends HTMLElement = HTMLElement>(root: Root, role: string, name?: Name): E[] =>
  rendered(root).filter(
    (element): element is E => getRole(element) === role && (name === undefined || matches(element, name)),
  );

/** The one element of this role and name, if there is one. */
export const queryByRole = <E extends HTMLElement = HTMLElement>(root: Root, role: string, name?: Name): E | null => {
  const [element, ...others] = allByRole<E>(root, role, name);
  if (others.length > 0) throw new Error(`Several of role ${role} and name ${name}. There are:\n${describeAll(root)}`);
  return element ?? null;
};

/** The one element of this role and name. */
export const byRole = <E extends HTMLElement = HTMLElement>(root: Root, role: string, name?: Name): E => {
  const element = queryByRole<E>(root, role, name);
  if (!element) throw new Error(`None of role ${role} and name ${name}. There are:\n${describeAll(root)}`);
  return element;
};
