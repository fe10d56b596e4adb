import type {} from 'dn-widgets/jsx';

/** Each of these must not compile. In JSX, TypeScript lets pass any name with a hyphen that it does not know. */
export const wrong = [
  // @ts-expect-error It is `share`.
  <dn-eligibility-check shares="outcome" />,
  // @ts-expect-error It is `steps` or `page`.
  <dn-eligibility-check layout="step" />,
  // @ts-expect-error It is a number.
  <dn-side-effects heading-level="second" />,
  // @ts-expect-error It is for reading.
  <dn-content problems={[]} />,
  // @ts-expect-error The changes have no `texts`.
  <dn-content changes={{ texts: {} }} />,
  // @ts-expect-error A step has no `outcome`.
  <dn-eligibility-check ondn-eligibility-step={({ outcome }) => outcome} />,
  // @ts-expect-error No such element.
  <dn-effects />,
];
