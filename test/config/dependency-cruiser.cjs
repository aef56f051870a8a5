/** Who may import what. Each rule names what is forbidden; the comment says why. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment });

/** Everything in the repo or a package, save what matches. */
const except = (...allowed) => ({ pathNot: allowed });
const named = (...names) => `node_modules/(${names.join('|')})(/|$)`;

const ui = 'extension/(overlay|popup|sidepanel|dashboard|ui)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycle', {}, { circular: true }, 'A cycle cannot be read top-down.'),
    forbid(
      'no-orphan',
      { orphan: true, pathNot: ['\\.d\\.ts$', '^test/config/', '^wxt\\.config\\.ts$'] },
      {},
      'Nothing reaches it.',
    ),
    forbid(
      'core-is-pure',
      { path: '^core/', pathNot: '^core/report/formats/' },
      except('^core/', named('zod', 'jsonc-parser')),
      'core stands alone.',
    ),
    forbid(
      'formats-render',
      { path: '^core/report/formats/' },
      except('^core/', named('zod', 'marked', 'pdf-lib', '@pdf-lib', 'bidi-js')),
      'Formats bring their renderers, nothing else.',
    ),
    forbid(
      'only-pdf-knows-pdf-lib',
      { path: '^core/', pathNot: '^core/report/formats/pdf/' },
      { path: named('pdf-lib', '@pdf-lib') },
      'One format, one renderer.',
    ),
    forbid(
      'platforms-only-read',
      { path: '^extension/platforms/' },
      except('^extension/platforms/', '^core/(lesson|page|path-pattern|site-profile)\\.ts$'),
      'A platform knows pages, nothing of Tidemark.',
    ),
    forbid(
      'anchoring-stands-alone',
      { path: '^extension/anchoring/' },
      except('^extension/anchoring/', '^core/observation\\.ts$'),
      'Quotes and ranges, nothing else.',
    ),
    forbid(
      'store-writes-alone',
      { path: '^extension/store/' },
      except(
        '^extension/store/',
        '^extension/words/',
        '^core/',
        named('webextension-polyfill', '@types/webextension-polyfill', 'zod'),
      ),
      'The single writer depends on records only.',
    ),
    forbid(
      'screens-use-messages',
      { path: `^${ui}` },
      { path: '^extension/(store|platforms|entrypoints)/' },
      'Screens read and write through messages.',
    ),
    forbid(
      'only-storage-touches-storage',
      {
        path: '^extension/',
        pathNot: '^extension/(store/storage|background/|entrypoints/|popup/|sidepanel/|dashboard/|ui/)',
      },
      { path: named('webextension-polyfill') },
      'Everything else asks.',
    ),
    forbid(
      'words-stand-alone',
      { path: '^extension/words/' },
      except('^extension/words/', '^core/catalogue\\.ts$'),
      'Texts know nothing of who says them.',
    ),
    forbid(
      'nobody-imports-entrypoints',
      { pathNot: '^extension/entrypoints/' },
      { path: '^extension/entrypoints/' },
      'Entry points are wiring.',
    ),
    forbid('cli-is-an-edge', { path: '^report-cli/' }, { path: '^(extension|test)/' }, 'The two edges never meet.'),
    forbid(
      'extension-is-an-edge',
      { path: '^extension/' },
      { path: '^(report-cli|test)/' },
      'The two edges never meet.',
    ),
    forbid(
      'core-is-the-middle',
      { path: '^core/' },
      { path: '^(report-cli|extension|test)/' },
      'core knows neither edge.',
    ),
    forbid(
      'node-for-the-command-line',
      { path: '^(core|extension)/' },
      { dependencyTypes: ['core'] },
      'Node is not in a browser.',
    ),
    forbid(
      'no-dev-packages',
      { path: '^(core|report-cli)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'What ships may not lean on tools.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The bench's rivals have packages of their own, installed only when it runs.
    exclude: { path: '^(dist|\\.wxt|test/bench/rivals)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
