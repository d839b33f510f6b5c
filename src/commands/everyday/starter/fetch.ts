import { hookNames, hookText } from '../../../domain/hooks.ts'
import type { Facts } from '../../../model/facts.ts'
import { Refusal } from '../../../model/refusal.ts'
import type { Building, Git } from '../../../ports.ts'
import { bullets, paragraph } from '../../../tree/build.ts'
import type { Block } from '../../../tree/tree.ts'
import type { Given } from '../../command.ts'
import { everydayWordsOf } from '../ask.ts'

/** Who records what is changed in a copy. */
export interface Who {
  readonly name: string
  readonly email: string
}

/** Sets up what other programs for git ask before they record or share. */
export const withHooks = (git: Git | null, folder: string, lang: Given<unknown>['lang']): Git | null => {
  for (const name of git ? hookNames : []) git?.setHook(name, hookText(name, folder, lang))
  return git
}

const nestedIn = async (building: Building, desk: Given<unknown>['desk']): Promise<Facts> => {
  const settings = building.read('ipr.yaml')
  const facts = settings === null ? null : await desk.reading({ 'ipr.yaml': settings })
  if (facts === null) throw new Refusal('fetched-no-archive')
  return facts
}

/** Gets a copy of an archive that others share, with every folder of it that may be opened; tells which came. */
export const fetchArchive = async (
  { desk, lang }: Pick<Given<unknown>, 'desk' | 'lang'>,
  folder: string,
  url: string,
  who: Who | null,
): Promise<{ readonly place: string; readonly council: string; readonly told: readonly Block[] }> => {
  const words = everydayWordsOf(lang).init
  let council = ''
  const got: string[] = []
  const place = await desk.build(folder, async building => {
    const taken = await building.take('.', url, who)
    if (taken === null) throw new Refusal('git-absent')
    if (taken === 'nothing') throw new Refusal('fetched-nothing', { url })
    withHooks(taken, '.', lang)
    const { model } = await nestedIn(building, desk)
    council = model.council.data.council.name
    for (const { path, remotes } of model.repositories) {
      const [address] = remotes
      if (path === '.' || address === undefined) continue
      const nested = await building.take(path, address, who)
      if (nested === null || nested === 'nothing') continue
      withHooks(nested, path, lang)
      got.push(path)
    }
  })
  return {
    place,
    council,
    told: [
      paragraph(words.fetched),
      ...(got.length === 0 ? [] : [paragraph(words.fetchedFolders), bullets(got)]),
    ],
  }
}
