import {
  type CallsReady,
  callsRoute,
  type Figures,
  figuresRoute,
  pathOf,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import { momentsFor } from '#tools/moments-for.ts';
import { downloadExport } from './open-export.ts';
import { readStarterRecordCard } from './read-starter-record-card.ts';
import { INES, type TestApp } from './start-app.ts';
import { buildVoteRequest, readCard } from './vote-on-card.ts';

/** What each screen, file and record says of a starter, as one line each. */
export const readEverywhere = async (app: TestApp, starterId: string) => {
  const figures = (
    await app.call(INES, 'GET', `${figuresRoute.path}?status=published`)
  ).body as unknown as Figures;
  const row = figures.starters.find(({ id }) => id === starterId);
  const page = (
    await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId }))
  ).body as unknown as StarterReview;
  const recordCard = await readStarterRecordCard(app, starterId);
  const { properties: record } = (await app.crm(
    INES,
    'GET',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}?properties=usefulness,usefulness_low,voters,label`,
  )) as { properties: Record<string, string | null> };
  const { rows } = await downloadExport(app, 'starters');
  const exported = rows.find((each) => each['Record ID'] === starterId);
  const contactId = app.seeded.contactIds[0] ?? '';
  const calls = (
    await app.call(51_001, 'PUT', callsRoute.path, {
      contacts: [
        {
          contactId,
          moments: await momentsFor(app.emulator, 51_001, contactId),
        },
      ],
    })
  ).body as unknown as CallsReady;
  const called = calls.starters.find((each) => each.starterId === starterId);
  const card = await readCard(app, contactId);
  const candidate = card.candidates.find(
    (each) => each.starterId === starterId,
  );
  const vote = candidate
    ? (
        await app.call(
          51_001,
          'PUT',
          '/v1/vote',
          buildVoteRequest(candidate.ballot, {
            verdict: 'useful',
            reason: null,
          }),
        )
      ).body
    : {};

  return { row, page, recordCard, record, exported, candidate, called, vote };
};

const share = (value: number) => Math.round(value * 100);

/** Expects that all places say what the table says, and gives the table's row. */
export const expectSameEverywhere = async (app: TestApp, starterId: string) => {
  const said = await readEverywhere(app, starterId);
  const { row } = said;
  if (!row) throw new Error('The table has no such starter.');
  const { usefulness, voters, label } = row;

  expect(said.page.starter).toMatchObject({ usefulness, voters, label });
  expect(said.record['voters']).toBe(String(voters));
  expect(said.record['label'] ?? '').toBe(label ?? '');
  expect(said.recordCard.label?.value ?? null).toBe(
    voters === 0 ? null : label,
  );
  expect(said.exported?.['Voters']).toBe(String(voters));
  const words = { new: 'New', proven: 'Proven', promising: 'Promising' };
  const onCard = label === null || label === 'retire' ? null : words[label];
  expect(said.candidate?.signature.split(' · ')[0]).toBe(
    onCard ?? 'by Ines Moreau',
  );
  // A call sheet has only the first few of each client's.
  expect(said.called?.signature ?? said.candidate?.signature).toBe(
    said.candidate?.signature,
  );
  if (usefulness === null) {
    expect(said.record['usefulness'] ?? '').toBe('');
    expect(said.exported?.['Usefulness']).toBe('');
    expect(said.recordCard.figures).not.toContain('%');
    expect(String(said.vote['message'])).not.toContain('%');
  } else {
    const { mean, low, high } = usefulness;
    expect(Number(said.record['usefulness'])).toBeCloseTo(mean, 3);
    expect(Number(said.record['usefulness_low'])).toBeCloseTo(low, 3);
    expect(Number(said.exported?.['Usefulness'])).toBeCloseTo(mean, 3);
    expect(said.recordCard.figures).toContain(
      `${share(mean)}% (${share(low)}–${share(high)})`,
    );
    expect(String(said.vote['message'])).toContain(
      `about ${share(mean)}% of the ${voters} people who voted`,
    );
  }

  return row;
};
