import { z } from 'zod/mini';

// zod would compile schemas, and first try whether it may, which the Content-Security-Policy refuses and reports.
z.config({ jitless: true });
