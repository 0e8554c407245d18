import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { ejectTemplates, loadTemplates, ownTemplates } from '../../src/report/templates.ts'
import { UserError } from '../../src/util/user-error.ts'
import { sampleReconciliation } from './sample.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-templates-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('our own templates', () => {
  it('escape everything but our style and script', () => {
    const files = [ownTemplates(), join(ownTemplates(), 'partials')].flatMap((each) =>
      readdirSync(each).flatMap((file) => (file.endsWith('.hbs') ? [join(each, file)] : [])),
    )
    expect(files.length).toBeGreaterThan(10)
    const raw = files.flatMap(
      (file) => readFileSync(file, 'utf8').match(/\{\{\{[^}]*\}\}\}|\{\{&[^}]*\}\}/gu) ?? [],
    )
    expect(raw.sort()).toEqual(['{{{assets.script}}}', '{{{assets.style}}}'])
  })
})

describe('loadTemplates', () => {
  it('takes what a newsroom’s folder lacks from ours', () => {
    mkdirSync(join(folder, 'partials'))
    writeFileSync(join(folder, 'partials', 'masthead.hbs'), '<h1>The Daily {{title}}</h1>')
    const html = renderHtml(sampleReconciliation(), loadTemplates(folder))
    expect(html).toContain('<h1>The Daily The Tarrow reservoir burst</h1>')
    expect(html).toContain('id="findings"')
  })

  it.each([
    ['that does not parse', '{{#if title}}', /masthead\.hbs: this template does not parse/u],
    ['that asks for a field there is not', '{{titel}}', /a template failed \("titel" not defined/u],
  ])('names a template %s', (_, template, message) => {
    mkdirSync(join(folder, 'partials'))
    writeFileSync(join(folder, 'partials', 'masthead.hbs'), template)
    const render = () => renderHtml(sampleReconciliation(), loadTemplates(folder))
    expect(render).toThrow(UserError)
    expect(render).toThrow(message)
  })

  it.each([
    ['report.css', 'a{}</STYLE><script>'],
    ['report.js', '"</script>"'],
  ])('refuses a %s that would end early', (file, text) => {
    writeFileSync(join(folder, file), text)
    expect(() => loadTemplates(folder)).toThrow(UserError)
    expect(() => loadTemplates(folder)).toThrow(`${file}: this holds the text "</`)
  })

  it('names a folder that is not there', () => {
    expect(() => loadTemplates(join(folder, 'nowhere'))).toThrow(/nowhere: there is no such template folder/u)
  })
})

describe('ejectTemplates', () => {
  it('copies templates that give the same report', () => {
    const copy = join(folder, 'mine')
    ejectTemplates(copy)
    const r = sampleReconciliation()
    expect(renderHtml(r, loadTemplates(copy))).toBe(renderHtml(r, loadTemplates()))
  })

  it('overwrites nothing', () => {
    cpSync(join(ownTemplates(), 'report.css'), join(folder, 'report.css'))
    expect(() => ejectTemplates(folder)).toThrow(UserError)
    expect(readdirSync(folder)).toEqual(['report.css'])
  })
})
