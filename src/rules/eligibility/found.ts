import { type Incompatibility, incompatibilities } from '../../domain/people/eligibility.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { unlessOver } from '../over.ts'
import type { Problem } from '../rule.ts'
import { type Held, heldOn } from '../since.ts'

type Position = Entry<'member'>['data']['positions'][number]['kind']

/** What the messages of this area are filled with. */
export type Say = Held & {
  readonly name: string
  /** Short name of the council. */
  readonly council: string
  readonly position: Position
  readonly organisation: string
}

/**
 * Every declared position that a test picks out, as a problem at its place. What is over is a remark where the text
 * is flat, and nothing where it needed weighing only.
 */
export const clashes = (
  facts: Facts,
  picked: (found: Incompatibility, all: readonly Incompatibility[]) => boolean,
): readonly Problem<Say>[] =>
  facts.model.all('member').flatMap(member => {
    const all = incompatibilities(facts, member)
    return all
      .filter(found => picked(found, all) && (found.bar.weight === 'forbidden' || found.to >= facts.today))
      .map(({ at, bar, organisation, from, to }) => ({
        in: member,
        at,
        ...unlessOver(facts, to),
        say: {
          name: member.data.name,
          position: bar.kind,
          organisation,
          council: facts.model.council.data.council.short_name,
          ...heldOn(facts, { from, to }),
        },
      }))
  })

/** Picks the positions that a row of the catalogue bars, of some kinds or of all. */
export const ofRow =
  (row: string, ...kinds: readonly Position[]) =>
  ({ bar }: Incompatibility): boolean =>
    bar.row === row && (kinds.length === 0 || kinds.includes(bar.kind))
