import type { Language } from '@starters/contracts';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { ClientPager } from '@starters/pages/editor/ClientPager.tsx';
import {
  type FoundRecord,
  trySample,
} from '@starters/pages/editor/trySample.ts';
import { saidBy } from '#test/extensions/cards/open-card.tsx';
import { buildCheck, buildEditor } from '#test/helpers/build-editor.ts';

describe('to how many it can be said', () => {
  const clients: FoundRecord['properties'][] = [
    { firstname: 'Ann', city: 'Leeds', hs_language: 'en' },
    { firstname: 'Bob', city: null, hs_language: 'en' },
    { firstname: 'Chloé', city: 'Lyon', hs_language: 'fr' },
    {
      firstname: 'Dan',
      city: 'York',
      hs_language: 'en',
      lifecyclestage: 'customer',
    },
  ];
  const found = clients.map((properties, index) => ({
    objectId: index + 1,
    properties,
  }));

  const say = (sample: string[], language: Language = 'en'): string => {
    const check = buildCheck({ sample }, 'new_clients');
    const opened = buildEditor({ check }, language);
    if (!check.candidate) throw new Error('Nothing to try.');
    const renderer = createRenderer('pages');
    renderer.render(
      <ClientPager
        tried={trySample(check, check.candidate, opened, found, [], Date.now())}
        texts={opened.texts}
        language={language}
      />,
    );

    return saidBy(renderer.getRootNode());
  };

  it('counts those who lack a fact apart from those it is not for', () => {
    expect(say(['1', '2', '3', '4'])).toContain(
      'Can be said to 1 of the 4 you may see. Clients with another language: 1. New or existing clients it is not meant for: 1. Missing most: city.',
    );
  });

  it('says so in French, and says nothing of what nobody lacks', () => {
    const said = say(['3'], 'fr');

    expect(said).toContain('Clients d’une autre langue\u00a0: 1.');
    expect(said).not.toContain('Nouveaux ou actuels');
    expect(said).not.toContain('Ce qui manque le plus');
  });
});
