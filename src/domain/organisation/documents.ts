import type { GoverningDocument } from '../../../schemas/organisation.ts'
import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

export type DocumentKind = GoverningDocument['kind']

/** A governing document as it stands today. */
export interface DocumentState {
  readonly entry: Entry<'document'>
  readonly holds: boolean
  /** Id of the document that replaced it. */
  readonly replacedBy: string | undefined
}

/** The register of governing documents: by kind and first day, those that hold now unless asked otherwise. */
export const documentList = (
  facts: Facts,
  { all, kind }: { readonly all: boolean; readonly kind?: DocumentKind | undefined },
): readonly DocumentState[] => {
  const documents = facts.model.all('document')
  return documents
    .filter(({ data }) => kind === undefined || data.kind === kind)
    .map(entry => ({
      entry,
      holds: within(facts.today, entry.data),
      replacedBy: documents.find(({ data }) => data.replaces === entry.id)?.id,
    }))
    .filter(({ holds }) => all || holds)
    .toSorted((a, b) => {
      const [x, y] = [a.entry.data, b.entry.data]
      return x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : x.from < y.from ? 1 : x.from > y.from ? -1 : 0
    })
}

/** Kinds that this council must have (`documents.required`) and of which none holds today. */
export const missingDocuments = (facts: Facts): readonly DocumentKind[] => {
  const consults = facts.norms.get('cc.members', facts.today) !== null
  const required = facts.norms.get('documents.required', facts.today) ?? []
  return (required as readonly DocumentKind[])
    .filter(kind => kind !== 'cc_commission' || consults)
    .filter(
      kind =>
        !facts.model.all('document').some(({ data }) => data.kind === kind && within(facts.today, data)),
    )
}
