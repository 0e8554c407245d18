import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FERRY } from './cli/command.ts'
import { folderWith } from './folder.ts'

const ROOT = join(import.meta.dirname, '..')
/** npm hands its own settings to what it runs; a user's install has none of them. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
)

function run(cwd: string, program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

const CONSUMER = `
import { type Finding, readPaths, type Reconciliation, reconcile, renderJson, UserError } from 'crossread'
const { found, problems } = await readPaths(['ferry'])
for (const problem of problems) if (problem instanceof UserError) throw problem
for (const { story, articles } of found) {
  const result: Reconciliation = reconcile(story, articles)
  const findings: readonly Finding[] = result.findings
  console.log(JSON.parse(renderJson(result)).findings.length === findings.length && findings.length > 0)
}
`

it('is a package whose command and library run, typed, after an install elsewhere', {
  timeout: 300_000,
}, () => {
  const folder = folderWith({
    ...FERRY,
    'package.json': '{ "private": true, "type": "module" }',
    'consumer.ts': CONSUMER,
  })
  // The suite's set-up has built dist/; building it again here would pull it from under the other suites.
  const [packed] = JSON.parse(
    run(ROOT, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder),
  )
  const files: string[] = packed.files.map(({ path }: { path: string }) => path)
  expect(files).toContain('LICENSE')
  expect(files).toContain('dist/index.d.ts')
  expect(files).toContain('dist/review.js')
  expect(
    files.filter(
      (path) => !/^(dist|templates)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path),
    ),
  ).toEqual([])

  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename))
  const summary = run(folder, join(folder, 'node_modules/.bin/crossread'), 'report', 'ferry')
  expect(summary).toContain('reports/ferry/report.html')
  expect(readdirSync(join(folder, 'reports/ferry')).sort()).toEqual([
    'report.html',
    'report.json',
    'report.md',
  ])

  // Readers are optional: their clients are not installed along, and only asking one needs them.
  expect(existsSync(join(folder, 'node_modules/openai'))).toBe(false)
  const command = join(folder, 'node_modules/.bin/crossread')
  expect(run(folder, command, 'reader', 'export', 'ferry', '--model', 'm')).toMatch(
    /^\{"custom_id":"crossread-v1-/u,
  )
  const asking = ['report', 'ferry', '--reader', 'http://localhost:1/v1', '--model', 'm']
  const { stderr, status } = spawnSync(command, asking, { cwd: folder, env: ENV, encoding: 'utf8' })
  expect(stderr).toBe(
    'error: asking this reader needs the package openai, which is not installed; run npm install openai beside crossread.\n',
  )
  expect(status).toBe(2)

  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2023',
        strict: true,
        outDir: 'out',
        rootDir: '.',
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      },
      files: ['consumer.ts'],
    }),
  )
  run(folder, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')
  expect(run(folder, process.execPath, 'out/consumer.js')).toBe('true\n')
})
