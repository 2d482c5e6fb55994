import type { RefusalReason } from '../refusal.ts';

/** Who may call a route, and the reason everyone else is refused with. */
export type Caller =
  | { role: 'everyone' }
  | { role: 'marketing' | 'admin'; refusal: RefusalReason };

/** Every user that HubSpot signs for. */
export const EVERYONE: Caller = { role: 'everyone' };

/** Marketing and admins. */
export const MARKETING: Caller = {
  role: 'marketing',
  refusal: 'not_marketing',
};

/** Marketing and admins, on a starter's own record, where the refusal says so. */
export const MARKETING_ON_RECORD: Caller = {
  role: 'marketing',
  refusal: 'starter_record_of_marketing',
};

/** Admins of the HubSpot account. */
export const ADMINS: Caller = { role: 'admin', refusal: 'not_admin' };

/**
 * One route of the service. Request and answer are types alone: `types` is never set, and costs
 * a bundle nothing.
 */
export interface Route<
  Path extends string = string,
  Request extends object | undefined = object | undefined,
  Answer = unknown,
> {
  method: 'GET' | 'PUT' | 'POST';
  /** With its parameters as `:name`. */
  path: Path;
  who: Caller;
  /**
   * Of a method other than GET that keeps nothing of what is sent, which is in a body for its length
   * alone: `always`, or where this field of the request is false.
   */
  onlyReads?: 'always' | { where: string };
  types?: { request: Request; answer: Answer };
}

/** Names a type; it is never called. */
type Names<Type> = (value: Type) => Type;

/** Names the type of a route's answer: `answers<CardAnswer>`. */
export const answers = <Answer>(value: Answer): Answer => value;

/** Names the type of a route's request: a GET's query, or the body of another method. */
export const takes = <Request>(value: Request): Request => value;

/** One line of the route table; a route that takes no request names none. */
export const route: <
  Path extends string,
  Answer,
  Request extends object | undefined = undefined,
>(
  method: Route['method'],
  path: Path,
  who: Caller,
  answer: Names<Answer>,
  request?: Names<Request>,
) => Route<Path, Request, Answer> = (method, path, who) => ({
  method,
  path,
  who,
});

/** A route that keeps nothing of its request: ever, or where a field of it is false. */
export const onlyReads = <R extends Route>(
  line: R,
  where?: keyof RequestOf<R> & string,
): R => ({
  ...line,
  onlyReads: where === undefined ? 'always' : { where },
});

/** The parameters that a path names, as a union. */
export type ParamName<Path extends string> =
  Path extends `${string}:${infer Name}/${infer Rest}`
    ? Name | ParamName<Rest>
    : Path extends `${string}:${infer Name}`
      ? Name
      : never;

/** What a route's request is; undefined where it takes none. */
export type RequestOf<R extends Route> =
  R extends Route<string, infer Request> ? Request : never;

/** What a route answers. */
export type AnswerOf<R extends Route> =
  R extends Route<string, object | undefined, infer Answer> ? Answer : never;

/** Values for the parameters of a route's path. */
export type ParamsOf<R extends Route> = Record<
  ParamName<R['path']>,
  string | number
>;

/** A route's path with its parameters filled in. */
export const pathOf = <Path extends string>(
  { path }: { path: Path },
  params: Record<ParamName<Path>, string | number>,
): string =>
  path.replace(/:(\w+)/g, (_, name: ParamName<Path>) =>
    encodeURIComponent(params[name]),
  );
