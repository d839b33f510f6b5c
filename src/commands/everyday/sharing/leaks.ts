import { guarded, isClean } from '../../../domain/guard.ts'
import type { Exchange, Step } from '../../../ports.ts'
import type { Given } from '../../command.ts'
import { changedIn, type Names } from './merge.ts'

const RECORD = /\.(md|yaml)$/
const SETTINGS = 'ipr.yaml'

/**
 * The first of these commits that puts something where people look who may not see it; null when none does. What
 * another program recorded passed no check of ours, and once shared it cannot be called back.
 */
export const leakingStep = async (
  desk: Given<unknown>['desk'],
  exchange: Exchange,
  folder: string,
  from: string | null,
  steps: readonly Step[],
): Promise<Step | null> => {
  const decoder = new TextDecoder()
  const settings = desk.read(SETTINGS)
  if (settings === null) return null
  const inside = (path: string): string => (folder === '.' ? path : `${folder}/${path}`)
  let before: Names = from === null ? new Map() : await exchange.tree(from)
  for (const step of steps) {
    const now = await exchange.tree(step.id)
    const added = [...changedIn(now, before)].filter(([, file]) => file !== null)
    const texts = await Promise.all(
      added
        .filter(([path]) => RECORD.test(path) && inside(path) !== SETTINGS)
        .map(
          async ([path, file]) =>
            [inside(path), decoder.decode(await exchange.content(String(file)))] as const,
        ),
    )
    const facts = await desk.reading({ [SETTINGS]: decoder.decode(settings), ...Object.fromEntries(texts) })
    const paths = added.map(([path]) => inside(path))
    if (facts && !isClean(guarded(facts.model, folder, paths))) return step
    before = now
  }
  return null
}
