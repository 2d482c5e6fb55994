import { Select } from '@mantine/core';
import { useState } from 'react';
import { crm, type CrmRecord } from '../crm/api.ts';
import { useLoad } from '../crm/use-load.ts';
import { useActionWords } from './action-words.ts';

const naming = ['firstname', 'lastname', 'name', 'dealname', 'subject'];
const shown = 20;

const nameOf = ({ id, properties }: CrmRecord): string => {
  const name = naming
    .flatMap((property) => properties[property] || [])
    .join(' ');

  return name === '' ? id : `${name} (${id})`;
};

/** Chooses a record of an object by typing a part of its name. */
export const RecordPicker = ({
  type,
  label,
  value,
  onChange,
}: {
  /** As the API takes it, such as `contacts`. */
  type: string;
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) => {
  const words = useActionWords();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // What is chosen stands in the field: nobody looks for that.
  const wanted = query === chosen ? '' : query;
  const { state } = useLoad(
    () =>
      crm.search(type, {
        ...(wanted === '' ? {} : { query: wanted }),
        filterGroups: [],
        properties: naming,
        limit: shown,
      }),
    [type, wanted],
  );
  const data =
    state.status === 'ready'
      ? state.value.results.map((record) => ({
          value: record.id,
          label: nameOf(record),
        }))
      : [];
  const isListed = data.some((each) => each.value === value);

  return (
    <Select
      label={label}
      placeholder={words.findRecord}
      searchable
      clearable
      nothingFoundMessage={words.noRecord}
      searchValue={query}
      onSearchChange={setQuery}
      // HubSpot's search has decided what fits.
      filter={({ options }) => options}
      data={
        value !== null && !isListed
          ? [{ value, label: chosen ?? value }, ...data]
          : data
      }
      value={value}
      onChange={(id, option) => {
        setChosen(id === null ? null : option.label);
        onChange(id);
      }}
    />
  );
};
