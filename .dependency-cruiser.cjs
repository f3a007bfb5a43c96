/** Imports point one way: matching ← contract ← models ← domain ← present ← routes, live ← app ← main. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(matching|server|client|fixtures|test)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    layer('matching-is-pure', '^matching/', ['^matching/']),
    {
      name: 'matching-has-no-io',
      comment: 'No clock, no randomness, no I/O, no logging in matching/.',
      severity: 'error',
      from: { path: '^matching/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'matching-small-pure-libraries',
      severity: 'error',
      from: { path: '^matching/' },
      to: { path: 'node_modules', pathNot: ['node_modules/(natural|eld)/'] },
    },
    layer('contract-is-a-door', '^server/contract/', ['^server/contract/', '^matching/types']),
    {
      name: 'contract-imports-zod-only',
      severity: 'error',
      from: { path: '^server/contract/' },
      to: { path: 'node_modules', pathNot: ['node_modules/zod/'] },
    },
    layer('client-sees-the-contract', '^client/', [
      '^client/',
      '^server/contract/',
      '^matching/(types|names/)',
    ]),
    layer('models', '^server/models/', ['^server/(models|contract)/', '^matching/']),
    layer('domain', '^server/domain/', ['^server/(domain|models|contract)/', '^server/errors', '^matching/']),
    layer('present', '^server/present/', ['^server/(present|domain|models|contract)/', '^matching/']),
    layer('routes', '^server/routes/', [
      '^server/(routes|domain|present|contract)/',
      '^server/(errors|operations|config)',
      '^matching/types',
    ]),
    layer('live', '^server/live/', [
      '^server/(live|domain|present|contract)/',
      '^server/(errors|operations|config)',
      '^matching/types',
    ]),
    layer('store', '^server/store/', ['^server/(store|models|contract)/', '^server/(errors|config)']),
    {
      name: 'texts-are-read-in-a-thread',
      comment: 'The thread that holds the sockets loads neither lexicon nor ranking: it asks server/matcher.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(matcher|scheduler|cli)/' },
      to: { path: '^matching/(index|suggest|rehearse|rank|lexicon|text)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: { path: '^(matching|server|client|fixtures)/' },
      to: { path: '^test/' },
    },
    {
      name: 'product-uses-dependencies-only',
      severity: 'error',
      from: { path: '^(matching|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
