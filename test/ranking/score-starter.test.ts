import { learn } from '#src/ranking/learn.ts';
import { curiosityFor, scoreStarter } from '#src/ranking/score-starter.ts';
import { buildEvidence, TODAY } from '#test/helpers/build-evidence.ts';

it('is more curious where an account has votes to spare', () => {
  expect(curiosityFor(3)).toBe(0.6);
  expect(curiosityFor(15)).toBeCloseTo(0.75);
  expect(curiosityFor(200)).toBe(0.9);
});

it('puts of two starters that are judged alike the one ahead that fewer voted on', () => {
  const few = buildEvidence(4, 8);
  const many = buildEvidence(20, 40);
  const learned = learn([few, many], TODAY);
  const gap = learned.estimate(few, []).mean - learned.estimate(many, []).mean;

  expect(Math.abs(gap)).toBeLessThan(0.15);
  expect(scoreStarter(learned, { evidence: few }, [])).toBeGreaterThan(
    scoreStarter(learned, { evidence: many }, []),
  );
});
