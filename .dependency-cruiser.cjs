// The layers of the design (CONTRIBUTING.md): each rule says why it is there. Run with `npm run layers`.
const STAGES = ['read', 'extract', 'align', 'compare', 'reconcile', 'report', 'ledger', 'review', 'check', 'readers', 'capture']

/** The review writes what the ledger keeps: it is that stage's only user beside the commands. */
const SERVES = { review: ['^src/ledger/index\\.ts$'] }

/** A stage may import itself, the model and small utilities. */
const stageRule = (stage) => ({
  name: `${stage}-stands-alone`,
  comment: 'Data flows one way and only pipeline.ts joins the stages, so that each can be read and tested alone.',
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: [`^src/${stage}/`, '^src/model/', '^src/util/', ...(SERVES[stage] ?? [])] },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one; it also makes the order of loading matter.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'Every stage speaks the model’s words; what it imported, they would all depend on.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'util-stays-small',
      comment: 'Utilities serve all stages, so they may know none of them.',
      severity: 'error',
      from: { path: '^src/util/' },
      to: { path: '^src/', pathNot: ['^src/util/', '^src/model/'] },
    },
    ...STAGES.map(stageRule),
    {
      name: 'stages-are-joined-in-one-place',
      comment: 'The order of the stages stands in pipeline.ts alone; the library entry and the commands use it.',
      severity: 'error',
      from: { pathNot: [`^src/(${STAGES.join('|')}|cli)/`, '^src/(pipeline|index)\\.ts$'] },
      to: { path: `^src/(${STAGES.join('|')})/` },
    },
    {
      name: 'nothing-imports-the-commands',
      comment: 'Printing and exiting belong to the command line; a library must do neither.',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'files-at-the-edges',
      comment: 'Same sources in, same bytes out: only readers of captures, the ledger, the review, the commands, the template loader and the cache of language models touch files.',
      severity: 'error',
      from: { path: '^src/', pathNot: [
        '^src/(read|ledger|cli|review)/',
        '^src/report/(built-)?templates\\.ts$',
        '^src/readers/(cache|template)\\.ts$',
      ] },
      to: { path: '^(node:)?(fs|fs/promises)$' },
    },
    {
      name: 'no-network-in-the-pipeline',
      comment: 'Crossread is offline: no stage may fetch, serve or start programs. The lock of the ledger asks for the name of the machine.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(read|review|cli|capture)/', '^src/ledger/lock\\.ts$'] },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|worker_threads|os)$' },
    },
    {
      name: 'language-models-only-where-asked-for',
      comment: 'The clients of language models are optional: one file loads them, when a reader is asked for, and nothing else may.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/readers/client\\.ts$' },
      to: { path: '(^|/)(openai|@anthropic-ai)(/|$)' },
    },
    {
      name: 'fetching-only-where-asked-for',
      comment: 'Which hosts may be reached, and how politely, is decided in one place: only src/capture fetches, and only the command that captures loads it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/capture/', '^src/cli/(add/|commands/add\\.ts$)'] },
      to: { path: ['^src/capture/', '(^|/)(undici|robots-parser)(/|$)'] },
    },
    {
      name: 'captures-are-stored-by-the-command',
      comment: 'What fetches knows nothing of files, so that no answer of a server can choose one.',
      severity: 'error',
      from: { path: '^src/capture/' },
      to: { path: '^(node:)?(fs|fs/promises|path|child_process)$' },
    },
    {
      name: 'readers-come-last',
      comment: 'Only commands consult a language model: the pipeline is given an opinion as data, and stays offline and pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/readers/', '^src/cli/'] },
      to: { path: '^src/readers/' },
    },
    {
      name: 'no-development-tools-at-run-time',
      comment: 'A user’s install has no development dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      // Optional peers are development dependencies, too, to be tested with; types are gone at run time.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer', 'type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
