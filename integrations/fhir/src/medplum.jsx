import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { MedplumClient } from '@medplum/core';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { createRoot } from 'react-dom/client';

const refuse = () => Promise.reject(new Error('A form needs no server.'));
const medplum = new MedplumClient({ baseUrl: location.origin, fetch: refuse });
const root = createRoot(document.getElementById('form'));
let given;

window.renderer = {
  show(questionnaire, response) {
    given = response;
    root.render(
      <MantineProvider>
        <MedplumProvider medplum={medplum}>
          <QuestionnaireForm
            questionnaire={questionnaire}
            questionnaireResponse={response}
            onChange={(next) => {
              given = next;
            }}
          />
        </MedplumProvider>
      </MantineProvider>,
    );
  },
  response: () => given,
};
