import { readFile } from 'node:fs/promises';
import type { NetworkRequest } from './browser.ts';

/**
 * Reads the requests from Chromium's net log.
 *
 * The log is written below pages, workers and extensions alike and from the first moment,
 * so no request is missed between a worker's birth and a listener, as with the protocol.
 * It has one event a line, and lags behind by a few events while the browser runs.
 */
export async function readRequests(netLog: string): Promise<readonly NetworkRequest[]> {
  const text = await readFile(netLog, 'utf8');
  const type = /"URL_REQUEST_START_JOB":(\d+)/.exec(text)?.[1];
  if (type === undefined) throw new Error(`${netLog} does not name its event types`);
  const isStart = (line: string): boolean => line.includes(`"phase":1,`) && line.includes(`"type":${type}}`);
  return text.split('\n').filter(isStart).map(requestOf);
}

function requestOf(line: string): NetworkRequest {
  const { params } = JSON.parse(line.replace(/,$/, '')) as { params: { url: string; initiator?: string } };
  const initiator = params.initiator ?? '';
  return { url: params.url, initiator: initiator === 'not an origin' ? '' : initiator };
}
