import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { documentKinds } from '../../../schemas/vocabulary/society.ts'
import { agreementsDoc, agreementsOf, agreementsTemplate } from '../../documents/organisation/agreements.ts'
import {
  documentsData,
  documentsDoc,
  documentsSheet,
  documentWordsOf,
} from '../../documents/organisation/documents.ts'
import { documentList, missingDocuments } from '../../domain/organisation/documents.ts'
import { command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'

/** The register of governing documents: ordinance, house rules, agreements and what else holds. */
export const documents = command({
  options: z.object({
    all: optional(yesNo, 'ook wat niet meer geldt', 'also what does not hold any more'),
    kind: optional(
      spoken(documentKinds),
      'alleen deze soort, zoals verordening',
      'only this kind, such as ordinance',
    ),
  }),
  reads: ['council', 'member', 'person', 'workgroup', 'document'],
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = documentWordsOf(lang).register
    const states = documentList(facts, { all: options.all === true, kind: options.kind })
    const missing = options.kind === undefined ? missingDocuments(facts) : []
    const which = options.all ? words.all : words.now
    const title =
      options.kind === undefined ? which : words.kind(which, documentKinds.word(options.kind, lang))
    return {
      doc: documentsDoc(facts, title, { states, missing }, lang),
      data: documentsData(states, missing),
      sheet: documentsSheet(facts, states, lang),
    }
  },
})

/** The working agreements of the workgroups; for one workgroup a draft to fill in. */
export const agreements = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'WERKGROEP', en: 'WORKGROUP' },
      about: { nl: 'maak een opzet voor deze werkgroep', en: 'make a draft for this workgroup' },
      required: false,
    },
  ],
  reads: ['council', 'member', 'person', 'workgroup', 'document'],
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    if (said !== undefined) {
      const group = recordNamed(facts, 'workgroup', said)
      return { doc: agreementsTemplate(facts, group, lang), data: { group: group.id } }
    }
    const found = agreementsOf(facts)
    return {
      doc: agreementsDoc(facts, found, lang),
      data: found.map(({ group, last, due }) => ({ group: group.id, last: last ?? null, due })),
    }
  },
})
