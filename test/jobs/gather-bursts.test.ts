import { jest } from '@jest/globals';
import {
  type Bursts,
  ENOUGH,
  GATHER_MANY_MS,
  GATHER_MS,
  gatherBursts,
  MANY,
} from '#src/jobs/gather-bursts.ts';

let told: number[];
let bursts: Bursts;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  bursts = gatherBursts((accountId) => told.push(accountId));
});
afterEach(() => {
  bursts.stop();
  jest.useRealTimers();
});

const change = (count: number, accountId = 1): void => {
  for (let made = 0; made < count; made += 1) bursts.add(accountId);
};

it('tells of a single change within half a second', () => {
  change(1);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(GATHER_MS);

  expect(told).toEqual([1]);
});

it('tells of what comes together once, and of each account by itself', () => {
  change(MANY);
  change(1, 2);
  jest.advanceTimersByTime(GATHER_MS);

  expect(told).toEqual([1, 2]);
});

it('gathers longer while many come, and no longer once few do', () => {
  change(MANY);
  jest.advanceTimersByTime(GATHER_MS);
  change(1);
  change(1, 2);
  jest.advanceTimersByTime(GATHER_MS);
  expect(told).toEqual([1, 2]);
  jest.advanceTimersByTime(GATHER_MANY_MS - GATHER_MS);
  expect(told).toEqual([1, 2, 1]);

  change(1);
  jest.advanceTimersByTime(GATHER_MS);
  expect(told).toEqual([1, 2, 1, 1]);
});

it('lets a single change after a quiet time wait no longer than the first', () => {
  change(MANY);
  jest.advanceTimersByTime(GATHER_MS + GATHER_MANY_MS);
  change(1);
  jest.advanceTimersByTime(GATHER_MS);

  expect(told).toEqual([1, 1]);
});

it('waits for no more than a full batch', () => {
  change(ENOUGH);
  expect(told).toEqual([1]);
  change(1);
  jest.advanceTimersByTime(GATHER_MANY_MS);

  expect(told).toEqual([1, 1]);
});

it('tells of nothing once it is stopped', () => {
  change(1);
  bursts.stop();
  change(1);
  jest.advanceTimersByTime(GATHER_MANY_MS);

  expect(told).toEqual([]);
});
