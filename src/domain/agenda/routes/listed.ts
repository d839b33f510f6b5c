import type { VocabularyName } from '../../../model/norm-vocabularies.ts'
import type { Route } from '../item.ts'

type ItemList = Extract<VocabularyName, 'start_council_items' | 'start_workgroup_items' | 'officer_headings'>

/** What a kind of meeting always speaks of, from a list of the preset; an item keeps the id of its term. */
export const listedRoute = (list: ItemList, minutes: number): Route => ({
  id: list,
  find: ({ norms }) =>
    norms.vocabulary(list).map(({ id, nl, en }) => ({
      id,
      topic: 'listed',
      reason: 'standing',
      kind: 'discuss',
      minutes,
      say: { nl, en },
      sources: [],
    })),
})
