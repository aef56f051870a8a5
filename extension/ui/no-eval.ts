import { z } from 'zod';

// zod would try `new Function` when its first object schema is made, which the extension's content policy forbids. This
// module is imported before all that make schemas.
z.config({ jitless: true });
