import { crm } from '../crm/api.ts';
import { useLoad } from '../crm/use-load.ts';

/** Writes a choice's label instead of its value. */
export const useLabels = (type: string) => {
  const { state } = useLoad(() => crm.properties(type), [type]);

  return (property: string, value: string | null): string | null => {
    if (value === null || state.status !== 'ready') return value;
    const options =
      state.value.find(({ name }) => name === property)?.options ?? [];

    return value
      .split(';')
      .map(
        (each) =>
          options.find((option) => option.value === each)?.label ?? each,
      )
      .join(', ');
  };
};
