import type { GitFault, StoreFault } from '../ports.ts'

/** True for what a `Store` throws. */
export const isStoreFault = (error: unknown): error is StoreFault =>
  error instanceof Error && error.name === 'StoreFault'

/** True for what a promise of `Git` rejects with. */
export const isGitFault = (error: unknown): error is GitFault =>
  error instanceof Error && error.name === 'GitFault'
