import type { GitFault, GitFaultReason, GitObstacle } from '../ports.ts'

/** The error that a promise of `Git` rejects with; `message` is for `--verbose`. */
export const gitFault = (
  reason: GitFaultReason,
  message: string,
  obstacles: readonly GitObstacle[] = [],
): GitFault => Object.assign(new Error(message), { name: 'GitFault' as const, reason, obstacles })

/** The error for a repository that is left alone, or not written to. */
export const refused = (obstacles: readonly GitObstacle[]): GitFault =>
  gitFault('refused', `the repository is left alone: ${obstacles.join(', ')}`, obstacles)

/** True for an error made by `gitFault`. */
export const isGitFault = (error: unknown): error is GitFault =>
  error instanceof Error && error.name === 'GitFault'
