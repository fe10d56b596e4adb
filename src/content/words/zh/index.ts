export { default as common } from './common.json';
export { default as effects } from './effects.json';
export { default as eligibility } from './eligibility.json';
export { default as session } from './session.json';
export { default as techniques } from './techniques.json';
