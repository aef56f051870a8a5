import type { ReportSection } from '../section.ts';

/** What the manager has to say before anything else: their own Markdown alone. */
export const context: ReportSection = { id: 'context', editions: ['full', 'executive', 'community'], blocks: () => [] };
