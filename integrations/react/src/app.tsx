import type { Changes } from 'dn-widgets/check';
import type {} from 'dn-widgets/jsx';
import { useState } from 'react';

const changes: Changes = { text: { en: { 'effects.soreness.advice': 'A warm shower often helps.' } } };

export function App() {
  const [told, setTold] = useState('Not started');
  return (
    <dn-content clinic="Riverside Physio" emergency-number="911" changes={changes}>
      <dn-eligibility-check
        className="wide"
        heading-level={1}
        layout="steps"
        ondn-eligibility-start={() => setTold('Started')}
        ondn-eligibility-step={({ index, total }) => setTold((before) => `${before}, at ${index} of ${total}`)}
      />
      <dn-side-effects />
      <output>{told}</output>
    </dn-content>
  );
}
