/* Who may import whom: the rooms of docs/architecture.md, one rule each. */

const severity = /** @type {const} */ ('error');

const ROOMS = ['domain', 'db', 'preload', 'main', 'renderer', 'resources', 'tests', 'scripts'];
const anyOf = (names) => `(${names.join('|')})`;
const packages = (names) => `(^|/)node_modules/(@types/)?${anyOf(names)}/`;

/** What a room may import of ours, beside itself. */
const OURS = {
  domain: [],
  db: ['domain/'],
  preload: ['domain/'],
  main: ['domain/', 'db/', 'preload/(contract|error-code)\\.ts$'],
  renderer: ['domain/', 'preload/(contract|error-code)\\.ts$'],
};

/** What a room may import of others. A new library is added here, and thought about. */
const OTHERS = {
  domain: ['papaparse', 'zod'],
  db: ['better-sqlite3', 'kysely', 'zod'],
  preload: ['electron', 'zod'],
  main: ['docx', 'electron', 'fflate', 'kysely', 'saxes', 'yauzl', 'zod'],
  renderer: [
    '@digdir',
    '@fontsource-variable',
    '@tanstack',
    'apexcharts',
    'i18next',
    'pdfjs-dist',
    'react',
    'react-apexcharts',
    'react-dom',
    'react-i18next',
    'vite',
    'zod',
  ],
};

/** Packages that only one place may use. */
const KEPT = {
  'better-sqlite3': '^(db|tests)/',
  docx: '^(main/documents|tests)/',
  '(saxes|yauzl)': '^(main/documents/read|tests)/',
  'pdfjs-dist': '^(renderer/features/document|tests)/',
  electron: '^(main/|preload/preload\\.ts$|tests/|scripts/dev-loader/)',
  '(react-)?apexcharts': '^(renderer/ui/radar|tests)/',
};

const rooms = Object.keys(OURS).flatMap((room) => [
  {
    name: `${room}-imports-of-ours`,
    comment: `${room}/ imports only what its line in the house says.`,
    severity,
    from: { path: `^${room}/` },
    to: { path: `^${anyOf(ROOMS)}/`, pathNot: `^${anyOf([`${room}/`, ...OURS[room]])}` },
  },
  {
    name: `${room}-imports-of-others`,
    comment: `A library for ${room}/ stands in OTHERS of .dependency-cruiser.cjs.`,
    severity,
    from: { path: `^${room}/` },
    to: { path: '(^|/)node_modules/', pathNot: packages(OTHERS[room]) },
  },
]);

const kept = Object.entries(KEPT).map(([name, place]) => ({
  name: `${name.replace(/\W/g, '')}-in-its-place`,
  comment: `${name} is used at one place, behind our own words.`,
  severity,
  from: { pathNot: place },
  to: { path: packages([name]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    ...kept,
    {
      name: 'no-system-in-domain',
      comment: 'The domain is pure, and the window has no Node.',
      severity,
      from: { path: '^(domain|renderer|preload)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'a-file-from-outside-reaches-nothing',
      comment: 'What reads a Word file has its bytes, and neither a network nor other files.',
      severity,
      from: {
        path: '^main/documents/read/',
        pathNot: '^main/documents/read/(read-aside|known-fields)\\.ts$',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(zlib|worker_threads)$' },
    },
    {
      name: 'preload-script-takes-types-only',
      comment: 'The preload script stays a few lines: nothing of ours is bundled into it.',
      severity,
      from: { path: '^preload/preload\\.ts$' },
      to: { path: `^${anyOf(ROOMS)}/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-takes-types-of-the-contract',
      comment: 'The schemas of the border run in the main process.',
      severity,
      from: { path: '^renderer/' },
      to: { path: '^preload/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'What two screens share goes to renderer/ui or renderer/data.',
      severity,
      from: { path: '^renderer/features/([^/.]+)' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1[/.]' },
    },
    {
      name: 'ui-and-data-know-no-screens',
      comment: 'Shared parts of the renderer do not import the screens that use them.',
      severity,
      from: { path: '^renderer/(ui|data|i18n)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity,
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nobody-imports-resources',
      comment: 'Resources are found by their path.',
      severity,
      from: {},
      to: { path: '^resources/' },
    },
    {
      name: 'scripts-stand-alone',
      comment: 'Scripts run before anything is built.',
      severity,
      from: { path: '^scripts/' },
      to: { path: '^(domain|db|preload|main|renderer|tests)/' },
    },
    {
      name: 'no-circle',
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that imports nothing and that nobody imports is forgotten.',
      severity,
      from: { orphan: true, path: `^${anyOf(Object.keys(OURS))}/`, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'found',
      comment: 'Every import leads to a file or a package.',
      severity,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'listed',
      comment: 'Every package that is imported stands in package.json.',
      severity,
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'shipped-with-the-program',
      comment:
        'The renderer is bundled whole; what the others import at run time is a production dependency.',
      severity,
      from: { path: '^(domain|db|main|preload)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: packages(['electron']),
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|demo)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
