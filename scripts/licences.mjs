// The licences of the packages that the command is bundled with: they ask to be handed on with it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER_OF_PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u

/** @param metafile of esbuild. */
export function licencesOf({ inputs }) {
  const folders = new Set(Object.keys(inputs).flatMap((path) => path.match(FOLDER_OF_PACKAGE)?.[0] ?? []))
  return [...folders].sort().map(licenceIn).join('\n')
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${name} ${version}\n\n${text}\n`
}
