import { callAs } from '#demo/seed/call-as.ts';
import { inBatches } from '#src/in-batches.ts';
import type { Emulator } from 'hubspot-emulator';

/** A contact is in one of four segments, whatever their number. */
const share = 4;

interface MadeList {
  list: { listId: string };
}

/**
 * Gives an account so many segments, with the starters spread over them one by one, and each contact
 * in a quarter of them.
 *
 * @returns the ids of the segments
 */
export const spreadSegments = async (
  emulator: Emulator,
  userId: number,
  {
    starterTypeId,
    starterIds,
    contactIds,
    segments,
  }: {
    starterTypeId: string;
    starterIds: string[];
    contactIds: string[];
    segments: number;
  },
): Promise<string[]> => {
  const call = callAs(emulator, userId);
  const listIds: string[] = [];
  for (let number = 0; number < segments; number += 1) {
    const { list } = (await call('POST', '/crm/lists/2026-09', {
      name: `Segment ${number}`,
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    })) as MadeList;
    listIds.push(list.listId);
    await call(
      'PUT',
      `/crm/lists/2026-09/${list.listId}/memberships/add`,
      contactIds.filter((_, index) => (index + number) % share === 0),
    );
  }
  await call('PATCH', `/crm/properties/2026-09/${starterTypeId}/segments`, {
    options: listIds.map((value, displayOrder) => ({
      value,
      label: `Segment ${displayOrder}`,
      displayOrder,
      hidden: false,
    })),
  });
  const inputs = starterIds.map((id, index) => ({
    id,
    properties: { segments: listIds[index % segments] ?? '' },
  }));
  for (const batch of inBatches(inputs, 100)) {
    await call('POST', `/crm/objects/2026-09/${starterTypeId}/batch/update`, {
      inputs: batch,
    });
  }

  return listIds;
};
