import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { SERVICE_ORIGIN } from '@starters/contracts';

/** A request of a person, as HubSpot's proxy makes it. */
export interface SignedCall {
  method: 'GET' | 'PUT';
  /** May have a query. */
  path: string;
  userId: number;
  body?: object;
}

/** Makes signed requests of one account over connections that stay open. */
export interface SignedClient {
  /**
   * The answer's body, as it came: to decode a card takes about as long as to answer it, and is nothing that
   * the service does. Throws for a status other than 200.
   */
  send(baseUrl: string, call: SignedCall): Promise<Buffer>;
  close(): void;
}

/** A client that signs by HubSpot's version 3, as `verifyHubSpotSignature` verifies it. */
export const createSignedClient = ({
  accountId,
  clientSecret,
}: {
  accountId: number;
  clientSecret: string;
}): SignedClient => {
  const agent = new Agent({ keepAlive: true });

  return {
    send: (baseUrl, { method, path, userId, body }) => {
      const query = `language=en&userId=${userId}&portalId=${accountId}&userEmail=a%40b.example&appId=1`;
      const target = `${path}${path.includes('?') ? '&' : '?'}${query}`;
      const text = body === undefined ? '' : JSON.stringify(body);
      const at = Date.now();
      const signature = createHmac('sha256', clientSecret)
        .update(
          `${method}${decodeURIComponent(SERVICE_ORIGIN + target)}${text}${at}`,
        )
        .digest('base64');

      const attempt = (
        resolve: (said: Buffer) => void,
        reject: (error: Error) => void,
      ): void => {
        const sent = request(
          baseUrl + target,
          {
            method,
            agent,
            headers: {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
              'x-hubspot-request-timestamp': String(at),
              'x-hubspot-signature-v3': signature,
            },
          },
          (answer) => {
            const chunks: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => chunks.push(chunk));
            answer.on('error', reject);
            answer.once('end', () => {
              const said = Buffer.concat(chunks);
              if (answer.statusCode === 200) resolve(said);
              else reject(new Error(`${answer.statusCode}: ${String(said)}`));
            });
          },
        );
        sent.on('error', (error: NodeJS.ErrnoException) => {
          // The service closed the connection just when it was used again.
          if (sent.reusedSocket && error.code === 'ECONNRESET') {
            attempt(resolve, reject);
          } else reject(error);
        });
        sent.end(text);
      };

      return new Promise(attempt);
    },
    close: () => agent.destroy(),
  };
};
