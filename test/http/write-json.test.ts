import fc from 'fast-check';
import { writeJson } from '#src/http/write-json.ts';
import { besideShared, joinShared, share } from '#src/shared-json.ts';

const said = (value: object): string => writeJson(value).toString('utf8');

it('writes what JSON.stringify writes, shared or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, isShared) => {
      const part =
        isShared && typeof value === 'object' && value !== null
          ? share(value)
          : value;
      const answer = { ok: true, 'a "name"': [part, 'é “x” 🙂', part], part };

      expect(said(answer)).toBe(JSON.stringify(answer));
      expect(said(answer)).toBe(JSON.stringify(answer));
    }),
  );
});

it('leaves out what is undefined, and writes dates as texts', () => {
  const answer = {
    none: undefined,
    list: [undefined, null],
    at: new Date(0),
    nothing: { none: undefined },
    lone: '\ud800',
  };

  expect(said(answer)).toBe(JSON.stringify(answer));
});

it('writes fields beside those of a shared object, as of one object', () => {
  const fields = fc.dictionary(
    fc.string().map((name) => `own ${name}`),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fields,
      fc.dictionary(
        fc.string().map((name) => `common ${name}`),
        fc.jsonValue(),
      ),
      (own, common) => {
        const answer = [besideShared(common, own), { one: own }];

        expect(said(answer)).toBe(JSON.stringify(answer));
        expect(said(answer)).toBe(JSON.stringify(answer));
      },
    ),
  );
});

it('writes the entries of several shared lists as one list', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.jsonValue())), (lists) => {
      const joined = joinShared(lists);
      const answer = { joined, again: [joined, 'é'] };

      expect(joined).toEqual(lists.flat());
      expect(said(answer)).toBe(
        JSON.stringify({ joined: lists.flat(), again: [lists.flat(), 'é'] }),
      );
      expect(said(answer)).toBe(JSON.stringify(answer));
    }),
  );
});
