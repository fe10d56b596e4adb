import { execFileSync } from 'node:child_process';
import { newElement } from './new/element.mjs';
import { newLanguage } from './new/language.mjs';
import { InputError, Plan } from './new/plan.mjs';

/** Writes the files of a new element or language, and lists what to do by hand: see CONTRIBUTING.md. */
const kinds = new Map(Object.entries({ element: newElement, language: newLanguage }));

const usage = 'Usage: npm run new element NAME, or npm run new language LANG';

const root = new URL('../', import.meta.url);

/** Regenerates the files that derive from the elements. */
function generate() {
  for (const script of ['manifest', 'coverage', 'instruments']) {
    execFileSync('npm', ['run', '--silent', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return ['custom-elements.json', 'docs/coverage.md', 'docs/instruments.md'];
}

/** @param {string[]} args */
async function run([kind, name, ...rest]) {
  const planned = kinds.get(kind ?? '');
  if (!planned || !name || rest.length > 0) throw new InputError(usage);
  const plan = new Plan(root);
  const byHand = planned(name, plan);
  await plan.write();
  const generated = kind === 'element' ? generate() : [];
  console.log(`Written:\n${[...plan.files, ...generated].map((file) => `  ${file}`).join('\n')}`);
  console.log('\nTo edit by hand:');
  for (const [index, [file, task]] of byHand.entries()) console.log(`  ${index + 1}. ${file}: ${task}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
