// How esbuild bundles Crossread, for the build and for the bench of what it ships.

export const BUNDLE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node 20.19 knows \p{…}; esbuild would make each such literal a RegExp constructed anew whenever it is passed.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'warning',
}
