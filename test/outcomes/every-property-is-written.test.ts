import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toRollUpProperties } from '#src/hubspot/roll-up-properties.ts';
import {
  toAnswerProperties,
  toVoteProperties,
} from '#src/hubspot/vote-properties.ts';
import { starterObject } from '#src/hubspot/objects/starter.object.ts';
import { voteObject } from '#src/hubspot/objects/vote.object.ts';
import { listFields } from '@starters/contracts';
import { buildVote } from '#test/helpers/build-vote.ts';

const namesOf = (properties: readonly { name: string }[]): string[] =>
  properties.map(({ name }) => name).toSorted();

it('writes every property of a vote, by its voter or by marketing', () => {
  const written = {
    ...toVoteProperties(
      buildVote({ clientStage: 'lead', clientKind: 'new', showsVoter: true }),
      'Growth',
      'en',
    ),
    ...toAnswerProperties(buildVote()),
  };

  expect(Object.keys(written).toSorted()).toEqual(
    namesOf(voteObject.properties),
  );
});

it('writes every property of a starter, by marketing, with a request or as a figure', () => {
  const rollUp = toRollUpProperties({
    starterId: '1',
    usefulness: null,
    voters: 0,
    label: 'new',
    openFeedback: 0,
    lastVoteAt: null,
    shown30d: 0,
    used30d: 0,
    heldBecause: null,
    pendingChange: null,
    validUntil: null,
    outcomes: {
      taken90d: 2,
      used90d: 0,
      meetings90d: null,
      deals90d: null,
      won180d: null,
      firstDeals180d: null,
    },
    wordings: [],
  });
  // What creates a record with a request writes these itself: as a key of what it sends.
  const folder = path.join(import.meta.dirname, '../../src/hubspot');
  const source = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const withRequest = [
    'status',
    'request_brief',
    'creation_key',
    'people_waiting',
  ].filter((name) => new RegExp(`^\\s+${name}: `, 'mu').test(source));
  const fields = listFields().flatMap(([, row]) =>
    row.kind === 'owner' ? [] : row.property,
  );

  expect(
    [
      ...new Set([...Object.keys(rollUp), ...withRequest, ...fields]),
    ].toSorted(),
  ).toEqual(namesOf(starterObject.properties));
});

it('says nothing of the client on the record of an anonymous vote, or before it is known', () => {
  const of = (vote: Parameters<typeof buildVote>[0]) =>
    Object.keys(toVoteProperties(buildVote(vote), 'Growth', 'en')).filter(
      (name) => /when_voted$/u.test(name),
    );

  expect(of({})).toEqual([]);
  expect(of({ clientStage: '', clientKind: null })).toEqual([]);
  expect(
    of({ clientStage: 'lead', clientKind: 'new', isAnonymous: true }),
  ).toEqual([]);
  expect(of({ clientStage: 'lead', clientKind: 'new' })).toEqual([
    'lifecycle_when_voted',
    'client_when_voted',
  ]);
});
