import type {
  AnswerOf,
  Language,
  ParamName,
  Refusal,
  RequestOf,
  Route,
} from '@starters/contracts';
import type { RouteName, Routes } from '@starters/contracts/routes';
import type { z } from 'zod';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';

/** A call that HubSpot signed and whose caller may make it. */
export interface Call<Param extends string = string> {
  account: Account;
  viewer: { userId: number; language: Language };
  /** A parameter of the path, decoded. */
  param(name: Param): string;
}

/** A request before its schema parsed it: its type is not checked yet. */
export interface Unparsed<Request> {
  raw: unknown;
  types?: Request;
}

/** An answer before its refusals have their sentence. */
export type Reply<Answer> = Answer extends Refusal
  ? Omit<Answer, 'message'> & Pick<Refused, 'values'>
  : Answer;

/** What answers a route; its types come from the route's line in the table. */
export type Handler<R extends Route> = (
  call: Call<ParamName<R['path']>>,
  request: Unparsed<RequestOf<R>>,
) => Promise<Reply<AnswerOf<R>>> | Reply<AnswerOf<R>>;

/** A handler for each line of the table. */
export type Handlers = { [Name in RouteName]: Handler<Routes[Name]> };

/**
 * A handler whose request is parsed by a schema; a request that fails it is refused. The schema
 * must accept every value of the route's request type.
 */
export const parsed =
  <Schema extends z.ZodType, Param extends string, Answer>(
    schema: Schema,
    answer: (
      call: Call<Param> & { request: z.output<Schema> },
    ) => Promise<Answer> | Answer,
  ) =>
  async (
    call: Call<Param>,
    { raw }: Unparsed<z.input<Schema>>,
  ): Promise<Answer | Refused> => {
    const { success, data } = schema.safeParse(raw);

    return success
      ? answer({ ...call, request: data })
      : refused('bad_request');
  };

/** A function of the domain that was given its dependencies: what a handler's port is made of. */
export type Bound<Run> = Run extends (
  deps: never,
  ...rest: infer Rest
) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** Queues sending the account's changes to HubSpot. */
export type PublishSoon = (accountId: number) => void;
