import { Select } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import { useState } from 'react';
import type { FactInsertion } from '../hooks/useFactInsertion.ts';

/** Every fact of the account: the chosen one goes where somebody wrote last. */
export const FactPicker = ({
  opened: { texts, fieldTexts, choices },
  insertion: { field, insert },
}: {
  opened: EditorOpened;
  insertion: FactInsertion;
}) => {
  // A new list each time, so that the same fact can be chosen twice.
  const [round, setRound] = useState(0);

  return (
    <Select
      key={round}
      name="fact"
      label={fillText(texts.factInto, { field: fieldTexts[field].label })}
      description={texts.factHelp}
      placeholder={texts.factChoose}
      value=""
      options={choices.facts.map(({ label }) => ({ value: label, label }))}
      onChange={(label) => {
        insert(String(label));
        setRound(round + 1);
      }}
    />
  );
};
