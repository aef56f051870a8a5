import axe from 'axe-core';
import type { PageTools } from './browsers/look-up.ts';
import type { Surface } from './browsers/surface.ts';

/** One thing that axe-core finds wrong: the rule, what it is about, and the elements. */
export type Violation = { readonly rule: string; readonly help: string; readonly where: readonly string[] };

/** What axe-core finds wrong in a whole document. */
export async function violationsOf(surface: Surface): Promise<readonly Violation[]> {
  return audit(surface, null);
}

/** What axe-core finds wrong inside the closed shadow root of a host element that a page holds. */
export async function violationsInside(surface: Surface, host: string): Promise<readonly Violation[]> {
  return audit(surface, host);
}

async function audit(surface: Surface, host: string | null): Promise<readonly Violation[]> {
  if (!(await surface.inspect(() => 'axe' in globalThis, null))) await surface.load(axe.source);
  return surface.inspect(runAxe, host);
}

/**
 * Runs in the page, so it may use nothing from this module. axe looks into shadow roots by `shadowRoot`, which a closed
 * one does not have: it is lent one for as long as axe looks.
 */
async function runAxe(tools: PageTools, host: string | null): Promise<readonly Violation[]> {
  const element = host === null ? null : document.querySelector(host);
  const root = element === null ? null : tools.shadowOf(element);
  if (host !== null && root === null) throw new Error(`There is no ${host} with a shadow root`);
  if (element !== null) Object.defineProperty(element, 'shadowRoot', { value: root, configurable: true });
  try {
    const context = host === null ? document : { include: [host] };
    // Its rules for whole pages are the page's own matter where only a part of it is looked at.
    const pageRules = { region: { enabled: host === null } };
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(context, {
      rules: pageRules,
      resultTypes: ['violations'],
      // Nobody reads them, and they take as long as all the rest.
      selectors: false,
    });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ''}`),
    }));
  } finally {
    if (element !== null) delete (element as { shadowRoot?: unknown }).shadowRoot;
  }
}
