import type { PublicSite } from '../domain/public/site.ts'

/** Paths of the data of the site, and of the schema that says what they are. */
export const DATA = 'data/v1/site.json'
export const DATA_SCHEMA = 'data/v1/schema.json'

// Ids of records and grounds are for the council's own manifest.
const withoutOrigin = <T extends object>(value: T): Omit<T, 'sources' | 'grounds'> => {
  const {
    sources: _sources,
    grounds: _grounds,
    ...rest
  } = value as T & {
    readonly sources?: unknown
    readonly grounds?: unknown
  }
  return rest as Omit<T, 'sources' | 'grounds'>
}

const all = <T extends object>(values: readonly T[] | null) => (values ?? []).map(withoutOrigin)

/** Everything public as data, version 1: keys are only added, never changed. */
export const dataOf = (site: PublicSite): string => {
  const { council, members, workgroups, advices, reports, documents, papers, vacancies, dates } = site
  const data = {
    schema: 1,
    updated: site.updated,
    council: withoutOrigin(council),
    members: all(members),
    workgroups: all(workgroups),
    advices: all(advices),
    reports: all(reports),
    documents: all(documents),
    papers: all(papers),
    vacancies: all(vacancies),
    dates: all(dates),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

type Schema = object

const string: Schema = { type: 'string' }
const day: Schema = { type: 'string', format: 'date' }
const flag: Schema = { type: 'boolean' }
const whole: Schema = { type: 'integer' }
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: Schema): Schema => ({ type: 'array', items })
const record = (properties: { readonly [key: string]: Schema }): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

const bilingual = record({ nl: string, en: string })
const text = record({
  title: string,
  date: maybe(day),
  from: maybe(string),
  prose: string,
  released: record({ by: string, on: day }),
})
const recommendation = record({
  n: whole,
  text: string,
  answer: maybe(record({ class: string, reason: maybe(string), on: day })),
  followUp: list(record({ on: day, text: string, due: maybe(day), done: flag })),
})
const advice = record({
  id: string,
  number: maybe(string),
  kind: string,
  form: string,
  addressee: string,
  themes: list(bilingual),
  issued: day,
  text,
  request: maybe(text),
  response: maybe(text),
  recommendations: list(recommendation),
  use: maybe(string),
  updated: day,
})
const paper = record({
  id: string,
  kind: string,
  title: string,
  version: maybe(string),
  day: maybe(day),
  reference: maybe(string),
  releasedBy: maybe(string),
  prose: string,
})
const council = record({
  name: string,
  shortName: string,
  formerNames: list(record({ name: string, until: maybe(day) })),
  since: maybe(day),
  legalBasis: maybe(bilingual),
  municipality: string,
  municipalityCode: maybe(string),
  departments: list(string),
  contact: maybe(string),
  example: flag,
  openMeetings: maybe(flag),
  publisher: string,
})

/** The JSON Schema of that data, with which others can check that they read it well. */
export const dataSchema = (): string => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Public data of a residents’ participation council, version 1',
    ...record({
      schema: { const: 1 },
      updated: maybe(day),
      council,
      members: list(record({ name: string, roles: list(string), groups: list(string) })),
      workgroups: list(
        record({
          id: string,
          name: string,
          themes: list(bilingual),
          contact: maybe(string),
          leads: list(string),
          members: list(string),
        }),
      ),
      advices: list(advice),
      reports: list(paper),
      documents: list(paper),
      papers: list(paper),
      vacancies: list(
        record({
          id: string,
          role: bilingual,
          places: maybe(whole),
          published: day,
          themes: list(bilingual),
          prose: string,
        }),
      ),
      dates: list(
        record({ id: string, date: day, start: maybe(string), end: maybe(string), place: maybe(string) }),
      ),
    }),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
