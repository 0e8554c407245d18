/** Name and version as outputs state them; a test holds them equal to package.json's. */
export const GENERATOR = { name: 'crossread', version: '0.1.0' } as const

declare const CROSSREAD_BUILD: string | undefined

/**
 * Names the code that runs, put in by the build: two builds of one version may find other things. Null where the code was
 * not built, and nothing tells what it is.
 */
export const BUILD: string | null = typeof CROSSREAD_BUILD === 'string' ? CROSSREAD_BUILD : null
