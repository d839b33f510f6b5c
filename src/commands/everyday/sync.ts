import * as z from 'zod'
import { kindNamed } from '../../../schemas/kinds.ts'
import { integer, list } from '../../../schemas/scalars.ts'
import type { Choice, Clash } from '../../archive/merge/tree.ts'
import { page } from '../../documents/page.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Step } from '../../ports.ts'
import { bullets, note, paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { firstLeak } from '../guarding.ts'
import { foldersOf } from '../planned.ts'
import { Stopped } from './ask.ts'
import { errorBlocks, heldBack, isHeldBack, keepAll, savedBlocks } from './save.ts'
import { askChoices, clashBlocks, shareWordsOf } from './sharing/clashes.ts'
import { handoverNow, withHandover } from './sharing/handover.ts'
import { type Keeping, lookThrough, mayBeKept } from './sharing/keep.ts'
import { type Chooser, clashKey, type Shared, share } from './sharing/share.ts'

const options = z.object({
  mine: list(
    integer,
    'bij dit punt blijft de versie van u; vaker te geven',
    'keep yours at this point; repeat it',
  ),
  theirs: list(
    integer,
    'bij dit punt blijft de versie van de ander; vaker te geven',
    'keep that of the other at this point; repeat it',
  ),
  both: list(
    integer,
    'bij dit punt blijven beide teksten; vaker te geven',
    'keep both texts at this point; repeat it',
  ),
})
type Options = z.output<typeof options>

const said = ({ mine, theirs, both }: Options, number: number): Choice | undefined =>
  mine.includes(number)
    ? 'mine'
    : theirs.includes(number)
      ? 'theirs'
      : both.includes(number)
        ? 'both'
        : undefined

// Numbers go on from folder to folder, so that one line can settle all.
const chooserFor = (given: Given<Options>): { readonly choose: Chooser; readonly count: () => number } => {
  let before = 0
  const choose: Chooser = async (clashes: readonly Clash[]) => {
    const first = before + 1
    before += clashes.length
    const known = clashes.map((clash, index) => {
      const choice = said(given.options, first + index)
      return choice !== undefined && clash.choices.includes(choice) ? choice : undefined
    })
    const open = clashes.filter((_, index) => known[index] === undefined)
    if (open.length > 0 && !given.ask) return null
    try {
      const asked =
        open.length > 0
          ? await askChoices({ ask: given.ask!, lang: given.lang }, open, foldersOf(given.facts))
          : []
      const rest = [...asked]
      return new Map(clashes.map((clash, i) => [clashKey(clash), known[i] ?? rest.shift()!] as const))
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      return null
    }
  }
  return { choose, count: () => before }
}

const SHOWN = 10

const gotBlocks = (folder: string, got: readonly Step[], lang: Given<Options>['lang']): readonly Block[] => {
  const words = shareWordsOf(lang)
  if (got.length === 0) return []
  const newest = got.toReversed().slice(0, SHOWN)
  return [
    paragraph(words.got(folder, got.length)),
    bullets([
      ...newest.map(({ author, day, subject }) => words.step(author, longDay(day as Day, lang), subject)),
      ...(got.length > SHOWN ? [words.more(got.length - SHOWN)] : []),
    ]),
  ]
}

const sharedBlocks = async (
  one: Shared,
  first: number,
  { facts, lang }: Given<Options>,
): Promise<readonly Block[]> => {
  const words = shareWordsOf(lang)
  const { folder, ending, got, gave, moved, clashes } = one
  const { path } = folder
  if (ending !== 'done') {
    const told = note(ending === 'no-address' ? 'info' : 'warning', [paragraph(words.ending[ending](path))])
    if (ending !== 'clash') return [told]
    return [told, ...(await clashBlocks(clashes, got, { first, folders: foldersOf(facts), lang }))]
  }
  return [
    ...gotBlocks(path, got, lang),
    ...moved.map(({ kind, from, to }) => paragraph(words.moved(kindNamed(kind).word[lang], from, to))),
    ...(clashes.length > 0 ? [paragraph(words.chosen(clashes.length))] : []),
    ...(gave.length > 0 ? [paragraph(words.gave(path, gave.length))] : []),
    ...(got.length + gave.length === 0 ? [paragraph(words.same(path))] : []),
  ]
}

const shareAll = async (given: Given<Options>, keepings: readonly Keeping[]): Promise<Outcome> => {
  const { facts, lang, places, desk } = given
  const kept = await keepAll(given, keepings)
  const { choose, count } = chooserFor(given)
  const blocks: Block[] = []
  const all: Shared[] = []
  for (const { folder } of keepings.filter(mayBeKept)) {
    const git = desk.git(folder.path)
    const exchange = desk.exchange(folder.path)
    if (!git || !exchange) continue
    const first = count() + 1
    const one = await share({
      exchange,
      git,
      folder,
      folders: foldersOf(facts),
      choose,
      leaks: async (known, tip) =>
        (await firstLeak(given, { folder: folder.path, exchange }, known, tip)) !== null,
    })
    all.push(one)
    blocks.push(...(await sharedBlocks(one, first, given)))
  }
  const isDone = all.length > 0 && all.every(({ ending }) => ending === 'done')
  return {
    doc: page(facts, shareWordsOf(lang).title, lang, [
      ...savedBlocks(facts, kept, lang),
      ...blocks,
      // What came from the others was not read yet.
      ...(all.some(({ got }) => got.length > 0) ? [] : errorBlocks(facts, places, lang)),
    ]),
    data: all.map(({ folder, ending, got, gave, moved, clashes }) => ({
      folder: folder.path,
      ending,
      got: got.length,
      gave: gave.length,
      moved,
      clashes,
    })),
    exit: isDone && !keepings.some(isHeldBack) ? 0 : 1,
  }
}

/** Saves, gets what the others shared, joins both fact by fact, and shares the whole. */
export const sync = command({
  options,
  reads: 'all',
  archive: 'whole',
  run: async (given): Promise<Outcome> => {
    const { facts, lang } = given
    const keepings = withHandover(await lookThrough(given), handoverNow(given)?.path ?? null)
    const words = shareWordsOf(lang)
    return {
      doc: page(facts, words.title, lang, [
        ...keepings.flatMap(({ folder: { path, remotes } }) =>
          remotes[0] === undefined ? [] : [paragraph(words.willShare(path, remotes[0]))],
        ),
        ...heldBack(keepings, lang),
      ]),
      data: [],
      act: () => shareAll(given, keepings),
    }
  },
})
