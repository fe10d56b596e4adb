import type { MedicalTherapy, MedicalWebPage, WithContext } from 'schema-dts';
import { isOffered, type Content } from '../content/content.js';
import { mildEffects, seriousEffects, sorenessDays } from '../content/facts/effects.js';
import { avoidReasons, doctorReasons } from '../content/facts/contraindications.js';
import { writtenOn } from '../content/facts/content-date.js';
import { techniques } from '../content/facts/session.js';
import { fill } from '../content/fill.js';
import { duration } from '../content/duration.js';
import { tagOf } from '../content/languages.js';
import { reviewOf } from '../content/review.js';
import type * as english from '../content/words/en/index.js';

type CompleteContent = Content<typeof english>;

/** The name for schema.org, the same in every language; the texts have a translated name. */
const name = 'Dry needling';

/** The content for search engines: the same texts, with the clinic's changes. It includes a review only if that counts. */
export function structuredData(content: CompleteContent, now: Date): WithContext<MedicalWebPage> {
  const { words, details, language, contentVersion } = content;
  const { by } = reviewOf(details, contentVersion, now);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: words.overview.heading,
    inLanguage: tagOf(language),
    dateModified: writtenOn,
    ...(by && { lastReviewed: by.date, reviewedBy: { '@type': 'Person', name: by.reviewer } }),
    about: therapy(content),
  };
}

/** A contraindication, with what to do about it. */
const contraindication = (heading: string, reason: string) => ({
  '@type': 'MedicalContraindication' as const,
  name: reason,
  description: `${heading} ${reason}`,
});

function therapy(content: CompleteContent): MedicalTherapy {
  const { words, language, details } = content;
  const { overview, contraindications, session, common } = words;
  const fillText = (text: string, values: Readonly<Record<string, string>>) => fill(text, values).join('');
  const [from, to] = sorenessDays;
  const days = duration(language, 'day', from, to);
  const limit = duration(language, 'day', to);
  const outcome = (id: (typeof mildEffects | typeof seriousEffects)[number]['id']) => ({
    '@type': 'MedicalEntity' as const,
    name: words.effects[id].name,
    description: fillText(words.effects[id].about, { days }),
  });
  const emergencyNumber = details.emergencyNumber ?? common.localEmergencyNumber;
  return {
    '@type': 'MedicalTherapy',
    name,
    description: overview.about,
    contraindication: [
      ...avoidReasons.map(({ id }) => contraindication(contraindications.avoid.heading, contraindications.avoid[id])),
      ...doctorReasons.map(({ id }) =>
        contraindication(contraindications.doctor.heading, contraindications.doctor[id]),
      ),
    ],
    adverseOutcome: mildEffects.map(({ id }) => outcome(id)),
    seriousAdverseOutcome: seriousEffects.map(({ id }) => outcome(id)),
    preparation: [session.before.tell, ...Object.values(session.before.topics)],
    howPerformed: [
      session.during.needles,
      ...techniques
        .filter((id) => isOffered(content, `techniques.${id}`))
        .map((id) =>
          fillText(session.during.technique, { name: words.techniques[id].name, about: words.techniques[id].about }),
        ),
    ],
    followup: [
      fillText(session.after.sorenessTime, { days }),
      session.after.bruising,
      fillText(session.after.sorenessAdvice, { limit }),
      fillText(common.emergencyLine, { emergencyNumber }),
    ],
  };
}
