import { z } from 'zod';
import { placeFindings, readJson } from '#core/json-input.ts';
import type { Problem } from '#core/problem.ts';
import { describeIssue } from '#core/schema-finding.ts';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/u, 'a colour such as #0F5B5E');

/** Whose report it is, as `brand.json` says it; `logo` is a file beside it (PNG, SVG or JPEG). Everything is optional. */
export const BrandFile = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().trim().min(1).max(120).optional(),
  logo: z
    .string()
    .regex(/\.(?:[Pp][Nn][Gg]|[Ss][Vv][Gg]|[Jj][Pp][Ee]?[Gg])$/u, 'a PNG, SVG or JPEG file')
    .optional(),
  accent: Colour.optional(),
  second: Colour.optional(),
  footer: z.string().trim().min(1).max(200).optional(),
});
export type BrandFile = Readonly<z.infer<typeof BrandFile>>;

/** Reads a brand file; never throws for what is in it. `file` is only the name put into problems. */
export function parseBrand(
  text: string,
  file: string,
): { readonly brand: BrandFile | null; readonly problems: readonly Problem[] } {
  const json = readJson(text, file, 'Mend this place; a brand file has name, logo, accent, second and footer.');
  if ('problem' in json) return { brand: null, problems: [json.problem] };
  const parsed = BrandFile.safeParse(json.value);
  if (parsed.success) return { brand: parsed.data, problems: [] };
  const findings = parsed.error.issues.flatMap((issue) => describeIssue(issue, [], json.value));
  return { brand: null, problems: placeFindings(findings, text, file) };
}
