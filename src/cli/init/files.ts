import { GENERATOR } from '../../util/version.ts'

/** What `crossread init` sets up, by path in the folder. The sample story is invented. */
export const FILES: ReadonlyMap<string, string> = new Map([
  [
    'crossread.config.json',
    `{
  "$schema": "https://unpkg.com/crossread@${GENERATOR.version}/dist/schema/config.schema.json",
  "paths": ["sources"],
  "failOn": ["discrepancy", "inconsistency"],
  "minSeverity": "low",
  "maxFindings": 0
}
`,
  ],
  [
    'sources/sample-ferry/harbour-gazette.md',
    `---
outlet: Harbour Gazette
title: Ferry service to Orrin Island resumes
published: 2031-03-06
---
The ferry to Orrin Island sailed again on Wednesday after a strike of 12 days, the operator Norlink said.

About 340 passengers were on the first crossing. "We are glad to be back at work," said the captain, Maren Toft.
`,
  ],
  [
    'sources/sample-ferry/orrin-post.md',
    `---
outlet: Orrin Post
title: Norlink ferry sails again
published: 2031-03-06
---
The ferry to Orrin Island sailed again on Wednesday after a strike of 14 days, the operator Norlink said.

About 340 passengers were on the first crossing. "We are glad to be back at work," said the captain, Maren Toft.
`,
  ],
  [
    '.github/workflows/crossread.yml',
    `name: Crossread
on:
  pull_request:
    paths: ['sources/**']
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # What is new is told by git: it needs the branch this one goes to.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: .crossread/cache
          key: crossread-\${{ hashFiles('sources/**') }}
          restore-keys: crossread-
      - run: npx --yes crossread@${GENERATOR.version} check --since "origin/$BASE" --format github --format sarif=crossread.sarif
        env:
          BASE: \${{ github.base_ref }}
`,
  ],
])

/** Lines that files of git must have; they are added where they are missing. */
export const LINES: ReadonlyMap<string, readonly string[]> = new Map([
  ['.gitignore', ['.crossread/', 'reports/']],
  // Decisions of two branches are all kept: their order says nothing.
  ['.gitattributes', ['decisions.jsonl merge=union']],
])
