/** Name and version as outputs state them; a test holds them equal to package.json's. */
export const GENERATOR = { name: 'crossread', version: '0.1.0' } as const
