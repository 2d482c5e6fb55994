import type { Scenario } from './world.ts';

const anchor: Scenario = {
  name: 'anchor, 60 people',
  salespeople: 60,
  views: 4_000,
  starters: [30, 60],
  votes: [0.22, 0.14, 0.1],
  segmentEffect: 0.5,
  mostSegments: 1,
  eager: 0,
};
const rare = [0.05, 0.03, 0.02] as const;

/** Teams of all sizes, and what may go wrong with each assumption. */
export const scenarios: Scenario[] = [
  anchor,
  { ...anchor, name: 'rank reversal by segment', isReversed: true },
  {
    ...anchor,
    name: 'strict voters',
    strictness: { shift: -0.8, sd: 0.8, refusing: 0.1 },
  },
  { ...anchor, name: 'drift', drift: 0.9 },
  {
    ...anchor,
    name: '12 people, 5/3/2 %',
    salespeople: 12,
    starters: [20, 40],
    votes: rare,
  },
  {
    ...anchor,
    name: '100 people, 300 starters, 5/3/2 %',
    salespeople: 100,
    views: 8_000,
    starters: [200, 300],
    votes: rare,
  },
  {
    ...anchor,
    name: 'small team, 12 people',
    salespeople: 12,
    views: 1_200,
    starters: [12, 20],
  },
  {
    ...anchor,
    name: 'four people',
    salespeople: 4,
    views: 800,
    starters: [12, 20],
  },
  { ...anchor, name: 'votes likelier when annoyed', annoyed: 3 },
  { ...anchor, name: 'heavy tails', tails: 3 },
  { ...anchor, name: 'some vote ten times', eager: 0.1 },
  { ...anchor, name: 'several segments a contact', mostSegments: 4 },
];
