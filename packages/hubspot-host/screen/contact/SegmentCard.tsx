import { z } from 'zod';
import { call } from '../crm/call.ts';
import { useLoad } from '../crm/use-load.ts';
import { AssociationCard } from './AssociationCard.tsx';
import { useContactWords } from './words.ts';

const base = '/api/hubspot/crm/lists/2026-09';
const membershipsSchema = z.object({
  results: z.array(z.object({ listId: z.string() })),
});
const listsSchema = z.object({
  lists: z.array(
    z.object({
      listId: z.string(),
      name: z.string(),
      processingType: z.string(),
    }),
  ),
});

/** https://developers.hubspot.com/docs/api-reference/latest/crm/lists/guide */
const readSegments = async (contactId: string) => {
  const { results } = membershipsSchema.parse(
    await call('GET', `${base}/records/0-1/${contactId}/memberships`),
  );
  if (results.length === 0) return [];
  const query = new URLSearchParams(
    results.map(({ listId }) => ['listIds', listId]),
  );

  return listsSchema.parse(await call('GET', `${base}?${query.toString()}`))
    .lists;
};

/** The segments a contact is in, by name. */
export const SegmentCard = ({ contactId }: { contactId: string }) => {
  const words = useContactWords();
  const { state, reload } = useLoad(async () => {
    const segments = await readSegments(contactId);

    return segments
      .toSorted((one, two) => one.name.localeCompare(two.name))
      .map(({ listId, name, processingType }) => ({
        id: listId,
        name,
        url: `/segments/${listId}`,
        details: [processingType === 'MANUAL' ? words.manual : words.dynamic],
      }));
  }, [contactId]);

  return (
    <AssociationCard
      title={words.segments}
      empty={words.noSegments}
      state={state}
      onRetry={reload}
      testId="segments"
    />
  );
};
