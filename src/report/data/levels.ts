/** What each level (`dimension/rule`) means, in plain words, as a report explains it. */
export const LEVEL_TEXTS: Readonly<Record<string, string>> = {}
