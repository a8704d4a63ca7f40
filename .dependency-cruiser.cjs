// The corridor of docs/architecture.md: a room imports only rooms above it, and enters them by their front door.
const CORRIDOR = [
  'platform',
  'institution',
  'people',
  'diplomas',
  'experience',
  'papers',
  'delegations',
  'letters',
  'passwords',
  'signatures',
  'examinations',
  'internships',
  'reports',
  'opinions',
  'diploma-requests',
  'jury',
  'withdrawals',
  'desk',
  'api',
  'demonstration',
  'embedded-database',
];
/** Inside platform/ too: what stands lower may use what stands above. */
const GROUND = [
  'processes',
  'refusal',
  'formats',
  'texts',
  'time-limit',
  'clock',
  'config',
  'database',
  'numbering',
  'command',
  'jobs',
  'journal',
  'lifecycle',
  'mail',
  'files',
  'web',
  'health',
];

/** Inside a room: rules, then data and words, then acts, then pages. */
const FLOORS = [
  { folder: 'data', not: ['acts', 'pages'], instead: 'What is done with what is read belongs in an act.' },
  { folder: 'words', not: ['acts', 'pages'], instead: 'Give the words what they speak of.' },
  { folder: 'acts', not: ['pages'], instead: 'What pages and acts both say belongs in words/.' },
];

const oneOf = (names) => `(?:${names.join('|')})`;
const upward = (folder, names, what) =>
  names.slice(0, -1).map((room, index) => ({
    name: `${what}-${room}-looks-up-only`,
    comment: `${folder}${room}/ may not know what comes after it. Let the room below bring it a fact, bring it what it does (x.module.ts), or listen to its moves.`,
    severity: 'error',
    from: { path: `^${folder}${room}/`, pathNot: '\\.spec\\.tsx?$' },
    to: { path: `^${folder}${oneOf(names.slice(index + 1))}/` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files need each other: move what both need into a third, or pass it as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upward('src/', CORRIDOR, 'corridor'),
    ...upward(
      'src/platform/',
      GROUND.filter((room) => room !== 'web' && room !== 'lifecycle'),
      'ground',
    ),
    {
      name: 'by-the-front-door',
      comment:
        'Enter another room by its index.ts (or its pure core by rules/index.ts). Is what you need not there? Export it, with a doc comment.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/platform/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/platform/', '^src/[^/]+/(?:rules/)?index\\.ts$'] },
    },
    {
      name: 'platform-by-the-front-door',
      comment:
        'Enter a part of platform/ by its index.ts (or rules/index.ts). Is what you need not there? Export it, with a doc comment.',
      severity: 'error',
      from: { path: '^src/(?:platform/)?([^/]+)/' },
      to: {
        path: '^src/platform/[^/]+/',
        pathNot: ['^src/platform/$1/', '^src/platform/[^/]+/(?:rules/|pages/)?index\\.ts$'],
      },
    },
    {
      name: 'starts-by-the-front-door',
      comment: 'The start of the program enters a room by its index.ts or its module.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: {
        path: '^src/[^/]+/',
        pathNot: [
          '^src/(?:platform/)?[^/]+/(?:rules/|pages/)?index\\.ts$',
          '^src/(?:platform/)?[^/]+/(?:web/)?[^/]+\\.module\\.ts$',
          '^src/(?:[^/]+/data|platform/journal)/published\\.ts$',
        ],
      },
    },
    {
      name: 'pure-rules',
      comment:
        'rules/ is the trade without plumbing: it imports rules/ only. Bring it facts; keep Nest, TypeORM, files and clocks outside.',
      severity: 'error',
      from: { path: '/rules/', pathNot: '\\.spec\\.tsx?$' },
      to: { pathNot: '/rules/' },
    },
    ...FLOORS.map(({ folder, not, instead }) => ({
      name: `below-${folder}`,
      comment: `${folder}/ does not know ${not.join('/, ')}/ of its own room. ${instead}`,
      severity: 'error',
      from: { path: `^src/(${oneOf(CORRIDOR.slice(1))})/${folder}/`, pathNot: '\\.spec\\.tsx?$' },
      to: { path: `^src/$1/${oneOf(not)}/` },
    })),
    {
      name: 'no-one-imports-the-start',
      comment: 'main, worker, cli and what they open are the start of the program: a room never imports them.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'fields-say-sentences',
      comment:
        'Fields are ruled by platform/web (Text, Day, Checked …), whose rules take the code of a sentence: a bare message of class-validator is no sentence of ours.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(?:platform/web/forms/|platform/config/|api/pages/(?:question|read-question)\\.ts$)',
      },
      to: { path: 'class-validator' },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'The program does not import its tests, nor what only development installs.',
      severity: 'error',
      from: { path: '^(?:src|migrations)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^(?:test|tools)/|\\.spec\\.tsx?$' },
    },
    {
      name: 'no-development-dependency-in-the-program',
      comment: 'The program runs without the development dependencies: move this one to dependencies, or do without.',
      severity: 'error',
      from: { path: '^(?:src|migrations)/', pathNot: ['\\.spec\\.tsx?$', '\\.client\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'resolvable',
      comment: 'Nothing answers to this name: is the file there, is the path written with .js?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
