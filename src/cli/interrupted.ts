/** Resolves at the first Ctrl-C, and keeps the program running until then; the second ends it at once. */
export function interrupted(): Promise<void> {
  const alive = setInterval(() => undefined, 2 ** 30)
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        clearInterval(alive)
        resolve()
      })
  })
}
