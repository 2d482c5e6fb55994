import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { EmulatorPeople } from '#emulator/account/people.ts';

const peopleSchema = z.strictObject({
  users: z.array(
    z.strictObject({
      id: z.number().int().positive(),
      email: z.email(),
      firstName: z.string(),
      lastName: z.string(),
      superAdmin: z.boolean(),
      primaryTeamId: z.string().nullable(),
      secondaryTeamIds: z.array(z.string()),
      ownerId: z.string(),
      rights: z
        .strictObject({
          contacts: z.enum(['all', 'team', 'owned']),
          deals: z.enum(['all', 'team', 'owned', 'none']).exactOptional(),
          hiddenProperties: z.array(z.string()),
        })
        .exactOptional(),
    }),
  ),
  teams: z.array(z.strictObject({ id: z.string(), name: z.string() })),
}) satisfies z.ZodType<EmulatorPeople>;

/** One super admin in no team. */
export const onePerson: EmulatorPeople = {
  users: [
    {
      id: 1001,
      email: 'admin@example.com',
      firstName: 'Alex',
      lastName: 'Admin',
      superAdmin: true,
      primaryTeamId: null,
      secondaryTeamIds: [],
      ownerId: '2001',
    },
  ],
  teams: [],
};

/**
 * Reads users and teams from a JSON file of the shape of `EmulatorPeople`.
 *
 * @throws Error that says what is wrong with the file
 */
export const readPeople = async (file: string): Promise<EmulatorPeople> => {
  const text = await readFile(file, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('It is not JSON.');
  }
  const parsed = peopleSchema.safeParse(json);
  if (!parsed.success) {
    throw new Error(
      `It does not describe users and teams:\n${z.prettifyError(parsed.error)}`,
    );
  }

  return parsed.data;
};
