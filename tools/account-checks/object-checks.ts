import { z } from 'zod';
import {
  type AccountCheck,
  type AccountProbe,
  expectThat,
} from './account-check.ts';
import { createContact } from './create-contact.ts';

const schemas = '/crm-object-schemas/2026-09/schemas';
const madeSchema = z.object({ objectTypeId: z.string() });
const upserted = z.object({
  results: z.array(
    z.object({ id: z.string(), objectWriteTraceId: z.string().nullish() }),
  ),
});

/** The custom object of a run; made once, by the first check that needs it. */
const types = new WeakMap<AccountProbe['client'], Promise<string>>();

const makeType = async ({
  call,
  marker,
  afterwards,
}: AccountProbe): Promise<string> => {
  const name = marker.replaceAll('-', '_');
  const { objectTypeId } = await call('POST', schemas, madeSchema, {
    name,
    labels: { singular: name, plural: `${name}s` },
    description: 'Made by npm run test:account; delete it.',
    allowsSensitiveProperties: false,
    primaryDisplayProperty: 'title',
    secondaryDisplayProperties: [],
    requiredProperties: ['title'],
    searchableProperties: ['title'],
    properties: [
      { name: 'title', label: 'Title', type: 'string', fieldType: 'text' },
      {
        name: 'parts',
        label: 'Parts',
        type: 'enumeration',
        fieldType: 'checkbox',
        options: [
          { value: 'none_yet', label: '–', displayOrder: 0, hidden: true },
        ],
      },
    ],
    associatedObjects: ['0-1'],
  });
  afterwards(`custom object ${objectTypeId}`, () =>
    call('DELETE', `${schemas}/${objectTypeId}`, z.unknown()),
  );

  return objectTypeId;
};

const typeOf = (probe: AccountProbe): Promise<string> => {
  const known = types.get(probe.client) ?? makeType(probe);
  types.set(probe.client, known);

  return known;
};

/** Upserts a record by the unique property; it goes with the checks. */
const upsert = async (probe: AccountProbe, key: string) => {
  const typeId = await typeOf(probe);
  const {
    results: [record],
  } = await probe.call(
    'POST',
    `/crm/objects/2026-09/${typeId}/batch/upsert`,
    upserted,
    {
      inputs: [
        {
          id: key,
          idProperty: 'creation_key',
          objectWriteTraceId: `trace-${key}`,
          properties: { creation_key: key, title: probe.marker },
        },
      ],
    },
  );
  if (!record) throw new Error('nothing came back for the record');
  probe.afterwards(`record ${record.id}`, () =>
    probe.call(
      'DELETE',
      `/crm/objects/2026-09/${typeId}/${record.id}`,
      z.unknown(),
    ),
  );

  return { typeId, ...record };
};

/** Checks on a custom object of their own, in the order in which each needs the ones before. */
export const objectChecks: AccountCheck[] = [
  {
    line: 'Whether a static token may create custom objects',
    run: async (probe) => `${await typeOf(probe)} was made with this token`,
  },
  {
    line: 'That an enumeration may be made with one hidden option (`none_yet`), and lose it when others come',
    run: async (probe) => {
      const typeId = await typeOf(probe);
      const { options } = await probe.call(
        'PATCH',
        `/crm/properties/2026-09/${typeId}/parts`,
        z.object({ options: z.array(z.object({ value: z.string() })) }),
        {
          options: [
            { value: '17', label: 'One', displayOrder: 0, hidden: false },
          ],
        },
      );
      const values = options.map(({ value }) => value).join(', ');
      expectThat(values === '17', `the options are ${values}`);

      return 'the hidden option went';
    },
  },
  {
    line: "A custom object's property with unique values (`creation_key`) added to an object that exists",
    run: async (probe) => {
      const typeId = await typeOf(probe);
      const { name, hasUniqueValue } = await probe.call(
        'POST',
        `/crm/properties/2026-09/${typeId}`,
        z.object({ name: z.string(), hasUniqueValue: z.boolean() }),
        {
          name: 'creation_key',
          label: 'Creation key',
          type: 'string',
          fieldType: 'text',
          groupName: `${probe.marker.replaceAll('-', '_')}_information`,
          hasUniqueValue: true,
        },
      );
      expectThat(hasUniqueValue, `${name} was made without unique values`);
      const { id } = await upsert(probe, `${probe.marker}-read`);
      const read = await probe.call(
        'GET',
        `/crm/objects/2026-09/${typeId}/${probe.marker}-read?idProperty=creation_key`,
        z.object({ id: z.string() }),
      );
      expectThat(read.id === id, `the key reads record ${read.id}, not ${id}`);

      return 'made, and a record is read by it';
    },
  },
  {
    line: 'that `batch/upsert` by a unique property takes `objectWriteTraceId` and gives it back',
    run: async (probe) => {
      const key = `${probe.marker}-trace`;
      const first = await upsert(probe, key);
      const again = await upsert(probe, key);
      expectThat(
        first.id === again.id,
        `the same key made ${first.id} and ${again.id}`,
      );
      expectThat(
        first.objectWriteTraceId === `trace-${key}`,
        `what came back is ${first.objectWriteTraceId ?? 'nothing'}`,
      );

      return 'one record, and its trace id comes back';
    },
  },
  {
    line: '`batch/associate/default` for custom objects made by the app, both directions',
    run: async (probe) => {
      const { typeId, id } = await upsert(probe, `${probe.marker}-tie`);
      const contact = await createContact(probe);
      await probe.call(
        'POST',
        `/crm/associations/2026-09/${typeId}/0-1/batch/associate/default`,
        z.unknown(),
        { inputs: [{ from: { id }, to: { id: contact.id } }] },
      );
      const { results } = await probe.call(
        'POST',
        `/crm/associations/2026-09/0-1/${typeId}/batch/read`,
        z.object({
          results: z.array(
            z.object({
              to: z.array(z.object({ toObjectId: z.coerce.string() })),
            }),
          ),
        }),
        { inputs: [{ id: contact.id }] },
      );
      expectThat(
        results.some(({ to }) =>
          to.some(({ toObjectId }) => toObjectId === id),
        ),
        'the contact does not name the record',
      );

      return 'the contact names the record';
    },
  },
  {
    line: 'Names of the property groups HubSpot makes for a custom object',
    run: async (probe) => {
      const typeId = await typeOf(probe);
      const { groupName } = await probe.call(
        'GET',
        `/crm/properties/2026-09/${typeId}/title`,
        z.object({ groupName: z.string() }),
      );
      expectThat(
        groupName === `${probe.marker.replaceAll('-', '_')}_information`,
        `the group is called ${groupName}`,
      );

      return groupName;
    },
  },
];
