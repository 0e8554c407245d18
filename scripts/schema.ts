// Writes the JSON Schemas of our outputs and of the gate's settings to dist/schema; a step of scripts/build.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { settingsSchema } from '../src/check/settings.ts'
import { jsonSchemas } from '../src/report/json-schema.ts'

const folder = fileURLToPath(new URL('../dist/schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
const schemas = { ...jsonSchemas(), config: z.toJSONSchema(settingsSchema) }
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${folder}${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
