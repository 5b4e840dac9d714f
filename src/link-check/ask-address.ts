import type { Answer } from './answer.ts';
import type { PoliteQueue } from './polite-queue.ts';

/** How requests are sent. */
export interface Manners {
  readonly queue: PoliteQueue;
  /** names the site, so that a server's keeper knows who asks */
  readonly userAgent: string;
  /** longest wait for the head of an answer, milliseconds */
  readonly timeout: number;
  /** hosts that said they get too many requests; they are sent no more */
  readonly resting: Set<string>;
}

type Reply = Omit<Answer, 'checked'>;

/** Browsers give up after twenty: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST_STEPS = 20;
const PERMANENT = [301, 308];
const TOO_MANY_REQUESTS = 429;

class LeftAlone extends Error {}

function send(address: URL, method: 'HEAD' | 'GET', { queue, userAgent, timeout, resting }: Manners): Promise<{ status: number; location: string | null }> {
  return queue(address.host, async () => {
    if (resting.has(address.host)) throw new LeftAlone();
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': userAgent, Accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' },
    });
    await response.body?.cancel();
    if (response.status === TOO_MANY_REQUESTS) {
      resting.add(address.host);
      throw new LeftAlone();
    }
    return { status: response.status, location: response.headers.get('location') };
  });
}

/** Follows redirects itself, since each step has to wait for the turn of its own host. */
async function follow(start: URL, method: 'HEAD' | 'GET', manners: Manners): Promise<Reply> {
  let address = start;
  let permanent = true;
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const { status, location } = await send(address, method, manners);
    if (status < 300 || status >= 400 || location === null) return { status, ...(step > 0 && permanent && { movedTo: address.href }) };
    permanent &&= PERMANENT.includes(status);
    address = new URL(location, address);
  }
  return { fault: 'redirects without end' };
}

const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name === 'TimeoutError' ? 'timeout' : error.message;
};

/**
 * Asks a server whether a page is there: by HEAD, and by GET where HEAD brings no good answer, as
 * many servers know only GET. Nothing of the page itself is read.
 *
 * @param address the page's address
 * @param manners how requests are sent
 * @returns status and new place, or why there was no answer; nothing when the host is to be left alone; it never rejects
 */
export async function askAddress(address: string, manners: Manners): Promise<Reply | undefined> {
  let reply: Reply = {};
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      reply = await follow(new URL(address), method, manners);
    } catch (error) {
      if (error instanceof LeftAlone) return undefined;
      reply = { fault: faultOf(error) };
    }
    if (reply.status !== undefined && reply.status >= 200 && reply.status < 300) return reply;
  }
  return reply;
}
