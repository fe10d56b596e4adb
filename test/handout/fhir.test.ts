import type * as r4 from 'fhir/r4';
import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import { content } from '../../src/entries/content/es.js';
import '../../src/entries/elements/dn-content.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/entries/fhir.js';
import { example, applied } from '../support/changes.js';
import { mount } from '../support/mount.js';

/** The content of a dn-content. */
async function contentOf(attributes: string, changes?: unknown) {
  const script = changes ? `<script type="application/json">${JSON.stringify(changes)}</script>` : '';
  const element = mount<DnContent>(`<dn-content ${attributes}>${script}</dn-content>`);
  await element.updateComplete;
  await waitUntil(() => !element.content.pending, 'the changes are not loaded');
  return element.content;
}

describe('FHIR from the content of a dn-content', () => {
  it('is in its language, with its details', async () => {
    const own = toQuestionnaire(await contentOf('lang="es" emergency-number="112"'));
    const { description, ...rest } = toQuestionnaire(content);
    expect({ ...own, description }).to.deep.equal({ description, ...rest });
    expect(own.description).to.equal(description.replace(content.words.common.localEmergencyNumber, '112'));
  });

  it('has the questions that the clinic adds', async () => {
    const scope = await contentOf('lang="es"', example);
    const { item, version } = toQuestionnaire(scope);
    expect(item.map(({ linkId }) => linkId)).to.include.members(['metalAllergy', 'marathon']);
    expect(version).to.equal(scope.contentVersion);
    const { item: answered } = toQuestionnaireResponse(scope, { marathon: 'yes' });
    expect(answered?.map(({ text }) => text)).to.deep.equal(['Do you run a marathon this week?']);
  });

  it('is refused while the words of its language are not loaded, with what to load', async () => {
    const french = await contentOf('lang="fr"');
    expect(() => toQuestionnaire(french)).to.throw(TypeError, 'cdn/content/LANG.js');
  });
});

it('FHIR is typed as in @types/fhir', () => {
  const questionnaire: r4.Questionnaire = toQuestionnaire(applied(example));
  const response: r4.QuestionnaireResponse = toQuestionnaireResponse(applied(example), {});
  expect([questionnaire.status, response.status]).to.deep.equal(['draft', 'in-progress']);
});
