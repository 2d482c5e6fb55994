import { Select } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import { useState } from 'react';
import type { FactInsertion } from '../hooks/useFactInsertion.ts';

const drawnMs = 200;

/** Every fact of the account: the chosen one goes where somebody wrote last. */
export const FactPicker = ({
  opened: { texts, fieldTexts, choices },
  insertion: { field, insert },
}: {
  opened: EditorOpened;
  insertion: FactInsertion;
}) => {
  const [chosen, setChosen] = useState('');

  return (
    <Select
      name="fact"
      label={fillText(texts.factInto, { field: fieldTexts[field].label })}
      description={texts.factHelp}
      placeholder={texts.factChoose}
      value={chosen}
      options={choices.facts.map(({ label }) => ({ value: label, label }))}
      onChange={(label) => {
        insert(String(label));
        setChosen(String(label));
        // Emptied once HubSpot has drawn it, so that the same fact can be chosen twice; a new list
        // would take the keyboard's place from whoever chose with it.
        setTimeout(() => setChosen(''), drawnMs);
      }}
    />
  );
};
