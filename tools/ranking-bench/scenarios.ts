import type { Scenario } from './world.ts';

const medium: Scenario = {
  name: 'medium team',
  salespeople: 60,
  views: 4_000,
  starters: [30, 60],
  votes: [0.22, 0.14, 0.1],
  segmentEffect: 0.5,
  mostSegments: 1,
  eager: 0,
  seeds: 24,
};

/** Small, medium and large teams, and what may go wrong with each assumption. */
export const scenarios: Scenario[] = [
  {
    ...medium,
    name: 'small team',
    salespeople: 20,
    views: 800,
    starters: [12, 20],
    seeds: 60,
  },
  medium,
  { ...medium, name: 'votes as rare as 3 %', votes: [0.05, 0.03, 0.02] },
  { ...medium, name: 'segments do not matter', segmentEffect: 0 },
  { ...medium, name: 'segments matter twice', segmentEffect: 1 },
  { ...medium, name: 'several segments a contact', mostSegments: 4 },
  { ...medium, name: 'some vote ten times', eager: 0.1 },
  {
    ...medium,
    name: 'large team',
    salespeople: 200,
    views: 20_000,
    starters: [200, 300],
    seeds: 4,
  },
];
