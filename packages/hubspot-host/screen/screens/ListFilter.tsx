import { Select } from '@mantine/core';
import { useListWords } from '../crm/list-words.ts';

/** A property a list can be narrowed down by. */
export interface Filter {
  property: string;
  label: string;
  options: { value: string; label: string }[];
}

/** Narrows a list down to one choice of a property. */
export const ListFilter = ({
  filter,
  value,
  onChange,
}: {
  filter: Filter;
  value: string | null;
  onChange: (value: string | null) => void;
}) => {
  const words = useListWords();

  return (
    <Select
      size="sm"
      w={200}
      aria-label={filter.label}
      allowDeselect={false}
      data={[{ value: '', label: words.all(filter.label) }, ...filter.options]}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen || null)}
    />
  );
};
