/** The closed list of exit codes. */
export const exits = { fine: 0, findings: 1, refused: 2, bug: 3, outputLost: 74 } as const
