import * as z from 'zod'
import {
  amount,
  day,
  field,
  folder,
  id,
  integer,
  list,
  municipalityCode,
  normName,
  optional,
  text,
  year,
  yesNo,
} from './scalars.ts'
import { period } from './shared.ts'
import { levels } from './vocabulary/people.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

export const languages = vocabulary({ nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] })
export const presetNames = vocabulary({
  'soest-2020': ['Koepeladvies Soest 2020', 'Soest advice of 2020'],
  neutral: ['neutraal', 'neutral'],
})
export const legalBases = vocabulary({
  gemeentewet_84: ['Gemeentewet artikel 84', 'Municipalities Act section 84'],
  gemeentewet_149: ['Gemeentewet artikel 149', 'Municipalities Act section 149'],
  gemeentewet_150: ['Gemeentewet artikel 150', 'Municipalities Act section 150'],
  covenant: ['stichting met convenant', 'foundation with covenant'],
  college_decision: ['besluit van het College van B&W', 'decision of the College'],
})
export const laws = vocabulary({
  wmo: ['Wmo', 'Social Support Act'],
  participatiewet: ['Participatiewet', 'Participation Act'],
  jeugdwet: ['Jeugdwet', 'Youth Act'],
})
export const severities = vocabulary({
  error: ['fout', 'error'],
  warning: ['waarschuwing', 'warning'],
  info: ['opmerking', 'info'],
})

const body = z.strictObject({
  name: field(text, 'Volledige naam', 'Full name'),
  short_name: field(text, 'Korte naam, zoals mensen die noemen', 'Short name as people say it'),
  former_names: list(
    z.strictObject({
      name: field(text, 'Vroegere naam', 'Former name'),
      until: optional(day, 'Laatste dag van die naam', 'Last day of that name'),
    }),
    'Vroegere namen',
    'Former names',
  ),
  start_date: optional(
    day,
    'Dag waarop de raad is gestart; hiervan tellen evaluaties en termijnen',
    'Day the council started; evaluations count from it',
  ),
  legal_basis: optional(legalBases.schema, 'Wettelijke grondslag', 'Legal basis'),
  contact: optional(text, 'Openbaar adres voor inwoners', 'Public address for residents'),
})

const municipality = z.strictObject({
  name: field(text, 'Naam van de gemeente', 'Name of the municipality'),
  code: optional(
    municipalityCode,
    'Gemeentecode, zoals gm0342; hiermee beschrijft ipr wat er gepubliceerd wordt',
    'Municipality code, such as gm0342; with it ipr describes what is published',
  ),
  executing_body: optional(
    text,
    'Uitvoerder van de Participatiewet',
    'Body that carries out the Participation Act',
  ),
  departments: list(text, 'Afdelingen in het sociaal domein', 'Departments of the social domain'),
})

const deviation = z.strictObject({
  norm: field(normName, 'Naam van de norm', 'Name of the norm'),
  value: field(
    z.union([text, z.array(text)]),
    'Waarde die de raad zelf heeft gekozen',
    'Value the council chose itself',
  ),
  from: field(day, 'Eerste dag waarop de waarde geldt', 'First day the value holds'),
  decided_on: field(day, 'Datum van het besluit', 'Date of the decision'),
  decided_by: optional(text, 'Wie heeft besloten', 'Who decided'),
  source: field(text, 'Waar het staat', 'Where it stands'),
})

const repository = z.strictObject({
  path: field(folder, 'Map, of een punt voor het hoofdarchief', 'Folder, or a dot for the main archive'),
  audience: field(levels.schema, 'Wie toegang heeft', 'Who has access'),
  remotes: list(text, 'Adressen waarheen gedeeld mag worden', 'Addresses it may be pushed to'),
  owner: optional(id, 'Wie de map beheert', 'Who owns it'),
})

const exception = z.strictObject({
  rule: field(id, 'Regel waarvan wordt afgeweken', 'Rule it excepts from'),
  about: optional(text, 'Bestand of kenmerk waarvoor de uitzondering geldt', 'Path or id it holds for'),
  reason: field(text, 'Reden', 'Reason'),
  by: field(id, 'Wie de uitzondering heeft vastgelegd', 'Who signed it'),
  on: field(day, 'Datum van vastleggen', 'Date it was signed'),
  until: field(day, 'Laatste dag', 'Last day'),
})

const spread = z.strictObject({
  on: field(day, 'Geteld op', 'Counted on'),
  dimension: field(id, 'Kenmerk, zoals leeftijd', 'Trait, such as age'),
  groups: list(
    z.strictObject({
      group: field(text, 'Groep, zoals 30 tot 50 jaar', 'Group, such as 30 to 50 years'),
      count: field(integer, 'Hoeveel leden', 'How many members'),
    }),
    'Aantallen',
    'Counts',
  ),
})

/** `ipr.yaml`: what council this archive is of, and where it deviates from its preset. */
export const council = z.strictObject({
  format: field(integer, 'Versie van de opbouw van het archief', 'Version of the archive format'),
  council: field(body, 'De raad', 'The council'),
  municipality: field(municipality, 'De gemeente', 'The municipality'),
  preset: field(presetNames.schema, 'Standaardinstelling', 'Preset'),
  language: languages.schema.meta({ nl: 'Taal', en: 'Language' }).default('nl'),
  example: optional(yesNo, 'Dit is een voorbeeldarchief', 'This is an example archive'),
  demo_day: optional(day, 'Vandaag in het voorbeeldarchief', 'Today in the example archive'),
  deviations: list(deviation, 'Eigen waarden van normen', 'Own values of norms'),
  themes: list(
    z.strictObject({
      id: field(id, 'Kenmerk', 'Id'),
      name: field(text, 'Naam', 'Name'),
    }),
    'Eigen thema’s naast die van de standaardinstelling',
    'Own themes beside those of the preset',
  ),
  fiscal_maxima: list(
    z.strictObject({
      year: field(year, 'Jaar', 'Year'),
      year_amount: field(amount, 'Fiscaal maximum per jaar', 'Fiscal maximum a year'),
      month_amount: field(amount, 'Fiscaal maximum per maand', 'Fiscal maximum a month'),
      confirmed_on: field(day, 'Gecontroleerd op', 'Confirmed on'),
      source: field(text, 'Bron', 'Source'),
    }),
    'Fiscale maxima die de raad zelf heeft nagekeken',
    'Fiscal maxima that the council confirmed itself',
  ),
  repositories: list(repository, 'Mappen met eigen toegang', 'Repositories and their audience'),
  recess: list(
    z.strictObject({ name: field(text, 'Naam', 'Name'), ...period }),
    'Recesperioden van de gemeente',
    'Recess periods of the municipality',
  ),
  severities: list(
    z.strictObject({
      rule: field(id, 'Regel', 'Rule'),
      severity: field(severities.schema, 'Zwaarte', 'Severity'),
      decided_on: field(day, 'Datum van het besluit', 'Date of the decision'),
      reason: field(text, 'Reden', 'Reason'),
    }),
    'Regels met een andere zwaarte',
    'Rules with another severity',
  ),
  exceptions: list(exception, 'Vastgelegde uitzonderingen', 'Acknowledged exceptions'),
  diversity: list(
    spread,
    'Hoe verschillend de leden samen zijn: alleen aantallen, vrijwillig opgegeven',
    'How different the members are together: counts only, given freely',
  ),
  mail_domains: list(text, 'Eigen maildomeinen, geen persoonsgegeven', 'Own mail domains, no personal data'),
  public_repository: optional(text, 'Map van de openbare site', 'Folder of the public site'),
})
export type Council = z.output<typeof council>
