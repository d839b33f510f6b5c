import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Bilingual } from '../../model/manual.ts'
import { fileRule } from '../rule.ts'
import { format } from './words.ts'

type Say = { readonly detail: string }

const indent: Bilingual = {
  nl: 'Deze regel springt niet in zoals de regels erboven. Regels die bij elkaar horen, beginnen even ver.',
  en: 'This line is not indented like the lines above it. Lines that belong together begin equally far.',
}

const colon: Bilingual = {
  nl: 'Hier staat een dubbele punt te veel, of de regel springt verkeerd in. Zet een waarde met een dubbele punt tussen aanhalingstekens.',
  en: 'There is a colon too many here, or the line is indented wrongly. Put a value with a colon in quotes.',
}

// By the code of the parser.
const causes: { readonly [code: string]: Bilingual } = {
  TAB_AS_INDENT: {
    nl: 'Deze regel springt in met een tab. Gebruik spaties.',
    en: 'This line is indented with a tab. Use spaces.',
  },
  BAD_INDENT: indent,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: {
    nl: 'Bij deze regel ontbreekt een dubbele punt, of de regel hoort bij de waarde erboven en springt niet in.',
    en: 'This line lacks a colon, or it belongs to the value above and is not indented.',
  },
  BLOCK_IN_FLOW: {
    nl: 'Tussen haken past alleen een lijst met komma’s ertussen.',
    en: 'Between brackets only a list with commas fits.',
  },
  MISSING_CHAR: {
    nl: 'Hier ontbreekt een teken: een aanhalingsteken, een haak, een komma of een dubbele punt.',
    en: 'A character is missing here: a quote, a bracket, a comma or a colon.',
  },
  UNEXPECTED_TOKEN: {
    nl: 'Hier staat iets wat er niet past, zoals een haak of aanhalingsteken te veel.',
    en: 'Here stands something that does not fit, such as a bracket or a quote too many.',
  },
  BAD_SCALAR_START: {
    nl: 'Een waarde mag niet met dit teken beginnen. Zet de waarde tussen aanhalingstekens.',
    en: 'A value may not begin with this character. Put the value in quotes.',
  },
  BAD_DQ_ESCAPE: {
    nl: 'Achter een schuine streep (\\) staat hier iets onbekends. Gebruik enkele aanhalingstekens, of schrijf \\\\.',
    en: 'Something unknown follows a backslash (\\) here. Use single quotes, or write \\\\.',
  },
  KEY_OVER_1024_CHARS: {
    nl: 'Voor de dubbele punt staat een heel lange tekst. Daar hoort een sleutel.',
    en: 'A very long text stands before the colon. A key belongs there.',
  },
}

const other: Bilingual = {
  nl: 'Deze regel is niet te lezen als ‘sleutel: waarde’.',
  en: 'This line cannot be read as ‘key: value’.',
}

const said = ({ detail }: Say, lang: Lang): string => (causes[detail] ?? other)[lang]

export const yamlSyntax = fileRule<Say>({
  id: 'yaml-syntax',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'De gegevens zijn te lezen', en: 'The facts can be read' },
  why: {
    nl: 'Met één verkeerd teken kan de rest van de gegevens iets anders betekenen. Daarom gebruikt ipr dan niets van het stuk.',
    en: 'With one wrong character the rest of the facts may mean something else. So ipr then uses nothing of the record.',
  },
  fix: {
    nl: 'Kijk naar de aangewezen plek en naar de regel erboven. Zet bij twijfel de waarde tussen dubbele aanhalingstekens.',
    en: 'Look at the place shown and at the line above it. When in doubt put the value in double quotes.',
  },
  message: { nl: say => said(say, 'nl'), en: say => said(say, 'en') },
})
