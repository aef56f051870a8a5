import { connect, type Socket } from 'node:net';

/** How long a script in a page may take, as axe-core on a long one; the test's own time ends before. Milliseconds. */
export const SCRIPT_MS = 180_000;

/** A connection to Firefox's own remote protocol, of which running a script in the browser's chrome is all that is needed. */
export type Marionette = {
  /** Sends one command and returns its answer. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Runs the body of a function in the browser window with all rights; `arguments` holds what is given. */
  runInChrome(body: string, ...args: readonly unknown[]): Promise<unknown>;
  disconnect(): void;
};

/**
 * Speaks to Firefox over Marionette rather than WebDriver BiDi.
 *
 * Only chrome scripts reach the toolbar, the popup's own browser and a closed shadow root
 * all three; BiDi lists tabs alone. Packets are `<length>:<json>`; a command is
 * [0, id, name, parameters] and its answer [1, id, error, result].
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (message: string) => void }>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [1, number, { message: string; stacktrace: string } | null, unknown];
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(error.message);
      else resolve?.(result);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject('it has closed the connection');
    waiting.clear();
  });

  const send = (command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      if (socket.destroyed) {
        reject(new Error(`${command}: Firefox has closed the connection`));
        return;
      }
      // Made here, so that its stack leads to the line of the test that asked.
      const error = new Error(command);
      waiting.set(lastId, {
        resolve,
        reject: (message) => {
          error.message = `Firefox: ${message}`;
          reject(error);
        },
      });
      const packet = Buffer.from(JSON.stringify([0, lastId, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${String(packet.length)}:`), packet]));
    });

  await send('WebDriver:NewSession', { capabilities: {} });
  await send('Marionette:SetContext', { value: 'chrome' });
  await send('WebDriver:SetTimeouts', { script: SCRIPT_MS });
  return {
    send,
    runInChrome: async (body, ...args) => {
      const script = `return (async function () {${body}}).apply(null, arguments)`;
      const answer = await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
      return (answer as { value: unknown }).value;
    },
    disconnect: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket);
    });
    socket.on('error', reject);
  });
}
