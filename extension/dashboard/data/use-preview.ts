import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportFile } from '#core/export-file.ts';
import { type ImportPreview, previewImport } from '#core/import-preview.ts';
import { readExport } from '../../ui/export-whole.ts';
import type { DashboardState } from '../dashboard-state.ts';

/** Before any export there can be, so that the settings of the other file are the later ones. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** What the import would change in a community that is here; null while that is worked out, or where none is. */
export function usePreview(
  state: DashboardState,
  incoming: ExportFile,
  target: string | null,
  takesSettings: boolean,
): ImportPreview | null {
  const preview = useSignal<ImportPreview | null>(null);
  useEffect(() => {
    let isWanted = true;
    preview.value = null;
    if (target !== null) {
      void state.news.attempt(async () => {
        const { exportFile: current } = await readExport(target);
        const { id, url } = current.community;
        const brought = { ...incoming, community: { ...incoming.community, id, url } };
        const found = previewImport({ ...current, exportedAt: takesSettings ? LONG_AGO : current.exportedAt }, brought);
        if (isWanted) preview.value = found;
      });
    }
    return () => {
      isWanted = false;
    };
  }, [incoming, target, takesSettings]);
  return preview.value;
}
