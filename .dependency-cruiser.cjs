/** Who may import whom: the layout of docs/architecture.md, checked. tests/house/rules.test.ts proves that it bites. */

const ours = '^(src|read-models|admin|tests|bench|scripts)/';
const tooling = '^(tests|bench|scripts)/';

module.exports = {
  forbidden: [
    {
      name: 'kernel-knows-no-domain',
      comment: 'The kernel is the same for any event-sourced software: it knows the ports and no word of the register.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: ours, pathNot: ['^src/kernel/', '^src/stores/[^/]+\\.ts$'] },
    },
    {
      name: 'ports-know-no-domain',
      comment: 'A port is said in the words of the kernel, and knows none of its adapters.',
      severity: 'error',
      from: { path: '^src/stores/[^/]+\\.ts$' },
      to: { path: ours, pathNot: '^src/(kernel/|stores/[^/]+\\.ts$)' },
    },
    {
      name: 'adapters-know-no-domain',
      comment: 'A store adapter keeps envelopes and documents, whatever they mean.',
      severity: 'error',
      from: { path: ['^src/stores/[^/]+/', '^read-models/stores/'] },
      to: { path: ours, pathNot: ['^src/(kernel|stores)/', '^read-models/(stores/|projection\\.ts$)'] },
    },
    {
      name: 'rooms-share-events-only',
      comment:
        "A room imports another room's events.ts, the member stream, the policy and the kernel: never another room's decisions or commands.",
      severity: 'error',
      from: { path: '^src/register/([^/]+)/', pathNot: '^src/register/(case|proposal|reorganisation)/' },
      to: {
        path: ours,
        pathNot: [
          '^src/kernel/',
          '^src/register/$1/',
          '^src/register/(member|policy)/',
          // The state of the one organisation stream that several rooms share.
          '^src/register/organisation/(organisation|seals)\\.ts$',
          // What a procedure declares of itself, and the case that it looks at.
          '^src/register/case/(case|procedure)\\.ts$',
          // What all rooms share lies beside them: the field types of commands.
          '^src/register/[^/]+\\.ts$',
          '^src/register/[^/]+/events\\.ts$',
        ],
      },
    },
    {
      name: 'reorganisations-know-organisations',
      comment:
        'A split, merger or consolidation is judged by the rules of the organisations that take part; by no other room.',
      severity: 'error',
      from: { path: '^src/register/reorganisation/' },
      to: {
        path: ours,
        pathNot: [
          '^src/kernel/',
          '^src/register/(reorganisation|organisation|member|policy)/',
          '^src/register/[^/]+\\.ts$',
          '^src/register/[^/]+/events\\.ts$',
        ],
      },
    },
    {
      name: 'cases-know-procedures-only',
      comment:
        'Case and list are one pattern: they know the procedures by what each declares, and the tree of organisations; no decision of a room.',
      severity: 'error',
      from: { path: '^src/register/(case|proposal)/' },
      to: {
        path: ours,
        pathNot: [
          '^src/kernel/',
          '^src/register/(case|proposal|member|policy)/',
          '^src/register/organisation/organisation\\.ts$',
          '^src/register/[^/]+/[a-z-]*procedure\\.ts$',
          '^src/register/[^/]+\\.ts$',
          '^src/register/[^/]+/events\\.ts$',
        ],
      },
    },
    {
      name: 'read-models-read-events-only',
      comment:
        'A read model is made of events alone and answers through the read-store port; its queries may ask the others.',
      severity: 'error',
      from: { path: '^read-models/([^/]+)/', pathNot: '^read-models/(runner|stores)/' },
      to: {
        path: ours,
        pathNot: [
          '^src/[^/]+/events\\.ts$',
          '^src/[^/]+/[^/]+/events\\.ts$',
          '^src/kernel/',
          // What the answers are said in, and what is reckoned from them.
          '^src/register/member/(person|party-age|probation)\\.ts$',
          '^read-models/(?!runner/|stores/)',
          '^read-models/stores/read-store\\.ts$',
        ],
      },
    },
    {
      name: 'projections-stand-alone',
      comment: 'A projection is rebuilt by itself: it knows no other.',
      severity: 'error',
      from: { path: '^read-models/([^/]+)/projection\\.ts$' },
      to: { path: '^read-models/[^/]+/', pathNot: ['^read-models/$1/', '^read-models/stores/read-store\\.ts$'] },
    },
    {
      name: 'runner-knows-no-domain',
      comment: 'The projector runs whatever projections it is given.',
      severity: 'error',
      from: { path: '^read-models/(runner/|projection\\.ts$)' },
      to: {
        path: ours,
        pathNot: [
          '^src/kernel/',
          '^src/stores/[^/]+\\.ts$',
          '^read-models/(runner/|projection\\.ts$|stores/read-store\\.ts$)',
        ],
      },
    },
    {
      name: 'wiring-in-one-place',
      comment: 'Only src/container.ts knows inversify; whatever else needs something is given it.',
      severity: 'error',
      from: { path: '^(src|read-models|admin)/', pathNot: '^src/container\\.ts$' },
      to: { path: '(^|/)(inversify|reflect-metadata)(/|$)' },
    },
    {
      name: 'adapters-chosen-in-one-place',
      comment: 'Which store is used is decided in src/container.ts; all others see the port.',
      severity: 'error',
      from: {
        path: '^(src|read-models)/',
        pathNot: ['^src/container\\.ts$', '^src/cli/', '^src/stores/', '^read-models/stores/'],
      },
      to: { path: ['^src/stores/[^/]+/', '^read-models/stores/(?!read-store\\.ts$)'] },
    },
    {
      name: 'console-knows-the-api-only',
      comment: 'The console is a client like any other: it sees the types generated from the API description.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: ours, pathNot: '^admin/' },
    },
    {
      name: 'server-without-console',
      comment: 'The server serves the built console and imports none of it.',
      severity: 'error',
      from: { path: '^(src|read-models)/' },
      to: { path: '^admin/' },
    },
    {
      name: 'product-without-tooling',
      comment: 'What is shipped imports no test, benchmark or script.',
      severity: 'error',
      from: { path: '^(src|read-models|admin)/' },
      to: { path: tooling },
    },
    {
      name: 'product-without-dev-packages',
      comment: 'npm start runs on an install without development packages.',
      severity: 'error',
      from: { path: '^(src|read-models|admin)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that package.json does not name may vanish with the next install.',
      severity: 'error',
      from: { path: ours },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import one another cannot be read one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist|openapi)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
