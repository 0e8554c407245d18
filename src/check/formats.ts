/** Outputs of the gate. */
export const CHECK_FORMATS = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]
