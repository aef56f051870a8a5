import type { ReportFormat } from '../format.ts';
import { csvCompetencies } from './csv-competencies.ts';
import { csvObservations } from './csv-observations.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { markdown } from './markdown/markdown.ts';
import { pdf } from './pdf/pdf.ts';

/** The forms a report can take; the first is used where nothing else is said. */
export const formats: readonly ReportFormat[] = [pdf, html, markdown, csvCompetencies, csvObservations, json];
