import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import {
  contactProperties,
  nameOfContact,
  useContactColumns,
} from '../contacts/contact-columns.tsx';
import { ContactPreview } from '../contacts/ContactPreview.tsx';
import { SelectionBar } from '../contacts/SelectionBar.tsx';
import { useContactFilters } from '../contacts/use-contact-filters.ts';
import type { CrmRecord } from '../crm/api.ts';
import { useListWords } from '../crm/list-words.ts';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { onlyRecords } from '../segments/segment-groups.ts';
import { segmentsApi } from '../segments/segments-api.ts';
import { RecordTable } from './RecordTable.tsx';

/** All contacts, to be searched, narrowed down, chosen from and looked into. */
export const ContactList = () => {
  const words = useWords();
  const listWords = useListWords();
  const columns = useContactColumns();
  const filters = useContactFilters();
  const [chosen, setChosen] = useState<string[]>([]);
  const [shown, setShown] = useState<CrmRecord | null>(null);
  const [segment, setSegment] = useState<string | null>(null);
  const segments = useLoad(() => segmentsApi.search(''), []).state;
  const members = useLoad(
    () => (segment ? segmentsApi.memberIds(segment) : Promise.resolve(null)),
    [segment],
  ).state;
  const ids = members.status === 'ready' ? members.value : null;

  return (
    <>
      <RecordTable
        // Another segment is another list, from its first page on.
        key={ids ? `${segment}:${ids.length}` : 'all'}
        title={words.contacts}
        type="contacts"
        sort={{ property: 'hs_object_id', isDescending: false }}
        properties={contactProperties}
        filters={filters}
        {...(ids ? { baseFilters: onlyRecords(ids) } : {})}
        moreFilters={
          <Select
            size="sm"
            w={200}
            aria-label={listWords.segment}
            allowDeselect={false}
            data={[
              { value: '', label: listWords.all(listWords.segment) },
              ...(segments.status === 'ready'
                ? segments.value.map(({ listId, name }) => ({
                    value: listId,
                    label: name,
                  }))
                : []),
            ]}
            value={segment ?? ''}
            onChange={(value) => setSegment(value || null)}
          />
        }
        views={
          chosen.length > 0 && (
            <SelectionBar
              object={{ objectTypeId: '0-1', name: 'contacts' }}
              ids={chosen}
              onClear={() => setChosen([])}
            />
          )
        }
        selection={{ ids: chosen, onChange: setChosen }}
        rowAction={(record) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={listWords.previewOf(nameOfContact(record))}
            onClick={() => setShown(record)}
          >
            {listWords.preview}
          </Button>
        )}
        linkOf={({ id }) => `/contacts/${id}`}
        columns={columns}
      />
      {shown && (
        <ContactPreview record={shown} onClose={() => setShown(null)} />
      )}
    </>
  );
};
