import {
  Ajv2019,
  type ErrorObject,
  type ValidateFunction,
} from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import type { Exchange } from 'hubspot-emulator';
import {
  type ContractFile,
  findMethods,
  findOperation,
} from './read-contract.ts';

/** What an exchange has against its contract. */
export interface Violation {
  method: string;
  /** As the file has it. */
  path: string;
  status: number;
  part: 'status' | 'request' | 'response';
  /** Where in the body, with `*` for places in lists; empty for the whole. */
  at: string;
  message: string;
}

/** What came of one exchange. */
export interface Checked {
  violations: Violation[];
  /** Whether a file describes method and path. */
  isDescribed: boolean;
  /**
   * Method and path as called, where no file describes them: nothing was checked. Null where one
   * does, and where the emulator does not know the path either.
   */
  undescribed: string | null;
}

/** Where something is, whichever of a list and whichever property of a record it is. */
const placeOf = (place: string): string =>
  place
    .replace(/\/\d+(?=\/|$)/g, '/*')
    .replace(/\/(properties|propertiesWithHistory)\/[^/]+/g, '/$1/*');

/** Of a choice of shapes, that none fits: not what each of them lacks. */
const withoutBranches = (errors: ErrorObject[]): ErrorObject[] => {
  const choices = errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .map(({ instancePath }) => instancePath);
  const isInside = (place: string, choice: string) =>
    place === choice || place.startsWith(`${choice}/`);

  return errors.filter(({ instancePath, keyword }) => {
    const isChoice = keyword === 'oneOf' || keyword === 'anyOf';

    return !choices.some(
      (choice) =>
        isInside(instancePath, choice) &&
        !(isChoice && instancePath === choice),
    );
  });
};

const parse = (text: string): { json: unknown } | null => {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** A call that no file describes, with the methods that files describe at its path. */
const nameOf = (files: ContractFile[], method: string, called: string) => {
  const others = findMethods(files, called);
  const path = called.replace(/\/\d+(?=\/|$)/g, '/{id}');

  return (
    `${method} ${path}` +
    (others.length > 0 ? ` (described there: ${others.join(', ')})` : '')
  );
};

/**
 * Checks exchanges against the files. References stay where they are: resolved copies of HubSpot's
 * recursive schemas take minutes.
 * https://ajv.js.org
 */
export const createChecker = (files: ContractFile[]) => {
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    validateFormats: true,
    logger: false,
  });
  addFormats.default(ajv);
  for (const name of ['int32', 'int64']) {
    ajv.addFormat(name, { type: 'number', validate: Number.isInteger });
  }
  for (const { name, document } of files) {
    ajv.addSchema(document, `contract:/${encodeURI(name)}`, false, false);
  }
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (file: string, place: string, isClosed: boolean) => {
    const key = `contract:/${encodeURI(file)}${place}`;
    const known = validators.get(key + String(isClosed));
    if (known) return known;
    const made = ajv.compile({
      $ref: key,
      ...(isClosed ? { unevaluatedProperties: false } : {}),
    });
    validators.set(key + String(isClosed), made);

    return made;
  };

  return ({ method, url, ...exchange }: Exchange): Checked => {
    const called = new URL(url, 'https://api.hubapi.com').pathname;
    const found = findOperation(files, method, called);
    const { status } = exchange;
    if (!found) {
      const isUnknownHere = status === 404 || status === 501;

      return {
        violations: [],
        isDescribed: false,
        undescribed: isUnknownHere ? null : nameOf(files, method, called),
      };
    }
    const { file, operation } = found;
    const about = { method, path: operation.path, status };
    const against = (
      part: 'request' | 'response',
      place: string,
      json: unknown,
      isClosed: boolean,
    ): Violation[] => {
      const validate = validatorOf(file.name, place, isClosed);
      if (validate(json)) return [];

      return withoutBranches(validate.errors ?? []).map(
        ({ instancePath, message = '', params }) => ({
          ...about,
          part,
          at: placeOf(instancePath),
          message:
            'unevaluatedProperty' in params
              ? `has ${String(params['unevaluatedProperty'])}, which is not declared`
              : message,
        }),
      );
    };
    const isTaken = status < 400;
    const sent = exchange.requestBody ? parse(exchange.requestBody) : null;
    const answer = parse(exchange.responseBody);
    const declared = [String(status), `${String(status)[0]}XX`, 'default'].find(
      (each) => each in operation.responses,
    );

    // `default` speaks of failures in HubSpot's files.
    const isUnknown =
      declared === undefined || (isTaken && declared === 'default');

    const violations = [
      // What is refused was sent to be refused.
      ...(isTaken && operation.request !== null && sent
        ? against('request', operation.request, sent.json, false)
        : []),
      ...(isUnknown
        ? [
            {
              ...about,
              part: 'status' as const,
              at: '',
              message: 'is not declared',
            },
          ]
        : []),
      // A gateway in front of the API answers what it likes.
      ...(!isUnknown && answer && status < 500
        ? [operation.responses[declared ?? '']]
            .filter((place) => place !== null && place !== undefined)
            .flatMap((place) =>
              against('response', place, answer.json, isTaken),
            )
        : []),
    ];

    return { violations, isDescribed: true, undescribed: null };
  };
};
