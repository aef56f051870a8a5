import * as z from 'zod/v4';

// zod would try `new Function` when its first object schema is made, which the extension's content policy forbids. The
// build gives this module to whoever imports zod, so that it runs before any schema, whatever chunks it lands in.
z.config({ jitless: true });

export * from 'zod/v4';
export { z };
