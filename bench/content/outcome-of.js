/**
 * The outcome for the answers, `yes` or `no` by question; none until all are there.
 * @param {import('../types.js').Question[]} questions
 * @param {Record<string, string>} answers
 */
export function outcomeOf(questions, answers) {
  if (questions.some(({ id }) => !answers[id])) return undefined;
  /** @param {import('../types.js').Question['kind']} kind */
  const some = (kind) => questions.some((question) => question.kind === kind && answers[question.id] === 'yes');
  if (some('stop')) return 'stop';
  return some('consult') ? 'consult' : 'eligible';
}
